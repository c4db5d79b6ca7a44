package org.openchannel.portal.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Departments while the test lasts: at first the company itself. */
public final class InMemoryDepartments implements Departments {

    private final Map<Long, Department> departments = new TreeMap<>();

    public InMemoryDepartments() {
        add(Department.founded(new DepartmentCard(1, "Company", 500, 0, 0)));
    }

    @Override
    public Optional<Department> find(long id) {
        return Optional.ofNullable(departments.get(id));
    }

    @Override
    public List<Department> all() {
        return List.copyOf(departments.values());
    }

    @Override
    public void add(Department department) {
        departments.put(department.id(), department);
    }

    @Override
    public void remove(Department department) {
        departments.remove(department.id());
    }
}
