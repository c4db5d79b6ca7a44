package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.openchannel.portal.robot.Robot;
import org.openchannel.portal.robot.Robots;

/** Robots in the database. */
@Dependent
@Transactional
class JpaRobots implements Robots {

    @PersistenceContext
    private EntityManager entities;

    protected JpaRobots() {
        // for CDI, which fills the entity manager in
    }

    JpaRobots(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Robot> find(long applicationId, boolean isRobot, String code) {
        return entities.createQuery("""
                        SELECT e FROM PortalRobot e
                        WHERE e.applicationId = :application AND e.isRobot = :robot AND e.code = :code
                        """, Robot.class)
                .setParameter("application", applicationId)
                .setParameter("robot", isRobot)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Robot> find(long id) {
        return Optional.ofNullable(entities.find(Robot.class, id));
    }

    @Override
    public List<Robot> all() {
        return entities.createQuery("SELECT e FROM PortalRobot e ORDER BY e.name, e.id", Robot.class)
                .getResultList();
    }

    @Override
    public void add(Robot robot) {
        entities.persist(robot);
    }

    @Override
    public void remove(Robot robot) {
        entities.remove(robot);
    }

    @Override
    public void dropOf(long applicationId) {
        entities.createQuery("DELETE FROM PortalRobot e WHERE e.applicationId = :application")
                .setParameter("application", applicationId)
                .executeUpdate();
    }
}
