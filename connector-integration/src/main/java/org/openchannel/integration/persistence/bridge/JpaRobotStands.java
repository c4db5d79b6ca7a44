package org.openchannel.integration.persistence.bridge;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.binding.LineHealth;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.robot.RobotStand;
import org.openchannel.bridge.robot.RobotStands;
import org.openchannel.integration.persistence.Sql;

/** How portals know our robot, in the database. */
@Transactional
@Dependent
class JpaRobotStands implements RobotStands {

    @PersistenceContext
    private EntityManager entities;

    protected JpaRobotStands() {
        // for CDI, which fills the entity manager in
    }

    JpaRobotStands(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<RobotStand> find(UUID installation) {
        return Optional.ofNullable(entities.find(RobotStand.class, installation));
    }

    @Override
    public void add(RobotStand stand) {
        new Sql(entities)
                .insertOnce(
                        "INSERT INTO bridge_robot_stand (installation_id, asked_at, card) VALUES (?, ?, '')",
                        stand.installationId(),
                        stand.askedAt());
    }

    @Override
    public List<UUID> unasked(Instant refusedBefore, int most) {
        return entities.createQuery(
                        "SELECT i.id FROM BridgeInstallation i WHERE i.removedAt IS NULL AND i.setUpAt IS NOT NULL"
                                + " AND NOT EXISTS (SELECT s.card FROM BridgeRobotStand s WHERE s.installationId = i.id"
                                + " AND s.askedAt >= i.setUpAt AND (s.trouble IS NULL OR s.askedAt >= :refused))"
                                + " ORDER BY i.setUpAt",
                        UUID.class)
                .setParameter("refused", refusedBefore)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Account> accounts(MemberId portal) {
        return entities.createQuery(
                        "SELECT a FROM BridgeAccount a WHERE a.memberId = :portal AND EXISTS (SELECT b.line FROM"
                                + " BridgeBinding b WHERE b.accountId = a.id AND b.health <> :gone) ORDER BY a.name, a.id",
                        Account.class)
                .setParameter("portal", portal.value())
                .setParameter("gone", LineHealth.DELETED)
                .getResultList();
    }
}
