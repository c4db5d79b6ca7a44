package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.openchannel.portal.staff.Department;
import org.openchannel.portal.staff.Departments;

/** In the database: departments. */
@Dependent
@Transactional
class JpaDepartments implements Departments {

    @PersistenceContext
    private EntityManager entities;

    protected JpaDepartments() {
        // for CDI, which fills the entity manager in
    }

    JpaDepartments(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Department> find(long id) {
        return Optional.ofNullable(entities.find(Department.class, id));
    }

    @Override
    public List<Department> all() {
        return entities.createQuery("SELECT e FROM PortalDepartment e ORDER BY e.id", Department.class)
                .getResultList();
    }

    @Override
    public void add(Department department) {
        entities.persist(department);
    }

    @Override
    public void remove(Department department) {
        entities.remove(department);
    }
}
