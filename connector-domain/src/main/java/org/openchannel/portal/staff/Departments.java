package org.openchannel.portal.staff;

import java.util.List;
import java.util.Optional;

/** The parts of the company. Number 1, the company itself, is always there. */
public interface Departments {

    Optional<Department> find(long id);

    /** All, by number. */
    List<Department> all();

    void add(Department department);

    void remove(Department department);
}
