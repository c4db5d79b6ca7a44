package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.openchannel.portal.robot.RobotRun;
import org.openchannel.portal.robot.RobotRuns;

/** Runs of robots in the database. */
@Dependent
@Transactional
class JpaRobotRuns implements RobotRuns {

    @PersistenceContext
    private EntityManager entities;

    protected JpaRobotRuns() {
        // for CDI, which fills the entity manager in
    }

    JpaRobotRuns(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<RobotRun> find(long id) {
        return Optional.ofNullable(entities.find(RobotRun.class, id));
    }

    @Override
    public Optional<RobotRun> withToken(String eventToken) {
        return entities.createQuery("SELECT e FROM PortalRobotRun e WHERE e.eventToken = :token", RobotRun.class)
                .setParameter("token", eventToken)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<RobotRun> on(String itemCode, int most) {
        return entities.createQuery(
                        "SELECT e FROM PortalRobotRun e WHERE e.itemCode = :item ORDER BY e.id DESC", RobotRun.class)
                .setParameter("item", itemCode)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void add(RobotRun run) {
        entities.persist(run);
    }
}
