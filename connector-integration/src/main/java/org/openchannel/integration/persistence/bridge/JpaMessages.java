package org.openchannel.integration.persistence.bridge;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import org.openchannel.bridge.dialog.Dialog;
import org.openchannel.bridge.gateway.MessageStatus;
import org.openchannel.bridge.message.Direction;
import org.openchannel.bridge.message.Message;
import org.openchannel.bridge.message.Messages;
import org.openchannel.bridge.message.MessengerName;
import org.openchannel.bridge.message.OrderName;
import org.openchannel.bridge.message.ParkedChange;
import org.openchannel.bridge.message.ParkedStatus;
import org.openchannel.bridge.message.PortalName;
import org.openchannel.integration.persistence.Sql;

/** Messages in the database. */
@Transactional
@Dependent
class JpaMessages implements Messages {

    /** Pairs are joined, not listed: H2 looks lists up by one column of an index only. */
    private static final String NAMES = """
            FROM UNNEST(CAST(? AS uuid ARRAY), CAST(? AS varchar(250) ARRAY)) AS told(account, name)
            JOIN bridge_message m ON m.account_id = told.account AND m.external_id = told.name
            """;

    private static final String KNOWN = "SELECT told.account, told.name " + NAMES + " AND m.direction = 'INBOUND'";
    private static final String SENT = "SELECT m.id, m.dialog_id " + NAMES
            + " AND m.direction = 'OUTBOUND' UNION SELECT p.id, p.dialog_id "
            + NAMES + " AND m.direction = 'OUTBOUND'"
            + " JOIN bridge_message p ON p.account_id = m.account_id AND p.im_message_id = m.im_message_id";
    private static final String ANSWERED = """
            SELECT told.account, told.name
            FROM UNNEST(CAST(? AS uuid ARRAY), CAST(? AS bigint ARRAY)) AS told(account, name)
            JOIN bridge_message m ON m.account_id = told.account AND m.im_message_id = told.name AND m.part = 0
            """;

    private static final String RECEIVED = "SELECT m.id, m.dialog_id " + NAMES + " AND m.direction = 'INBOUND'";
    private static final String ANSWERS = """
            SELECT m.id, m.dialog_id FROM UNNEST(CAST(? AS uuid ARRAY), CAST(? AS bigint ARRAY)) AS told(account, name)
            JOIN bridge_message m ON m.account_id = told.account AND m.im_message_id = told.name
            """;

    private static final String OF_IDS = "SELECT m FROM BridgeMessage m WHERE m.id IN :ids";
    private static final int AT_ONCE = 500;

    @PersistenceContext
    private EntityManager entities;

    protected JpaMessages() {
        // for CDI, which fills the entity manager in
    }

    JpaMessages(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void addAll(List<Message> messages) {
        messages.forEach(entities::persist);
        entities.flush();
    }

    @Override
    public Optional<Message> find(UUID id) {
        return Optional.ofNullable(entities.find(Message.class, id));
    }

    @Override
    public List<Message> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(OF_IDS, Message.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    @Override
    public void withDialogs(Collection<UUID> ids) {
        var dialogs = all(ids).stream().map(Message::dialogId).collect(Collectors.toSet());
        if (!dialogs.isEmpty()) {
            entities.createQuery("SELECT d FROM BridgeDialog d WHERE d.id IN :ids", Dialog.class)
                    .setParameter("ids", dialogs)
                    .getResultList();
        }
    }

    @Override
    public void hold(Collection<UUID> ids) {
        new DialogLocks(entities).ofMessages(ids);
        var all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            entities.createQuery(OF_IDS, Message.class)
                    .setParameter("ids", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                    .setHint(QueryHints.REFRESH, HintValues.TRUE)
                    .getResultList();
        }
    }

    @Override
    public Optional<Message> called(UUID accountId, Direction direction, String externalId) {
        return entities.createQuery("""
                        SELECT m FROM BridgeMessage m
                        WHERE m.accountId = :account AND m.direction = :direction AND m.externalId = :external
                        """, Message.class)
                .setParameter("account", accountId)
                .setParameter("direction", direction)
                .setParameter("external", externalId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Set<MessengerName> known(Collection<MessengerName> names) {
        return names.isEmpty()
                ? Set.of()
                : new HashSet<>(new Sql(entities)
                        .query(
                                row -> new MessengerName(row.getObject("account", UUID.class), row.getString("name")),
                                KNOWN,
                                accounts(names),
                                externalIds(names)));
    }

    @Override
    public Set<PortalName> answered(Collection<PortalName> names) {
        return names.isEmpty()
                ? Set.of()
                : new HashSet<>(new Sql(entities)
                        .query(
                                row -> new PortalName(row.getObject("account", UUID.class), row.getLong("name")),
                                ANSWERED,
                                names.stream().map(PortalName::accountId).toArray(UUID[]::new),
                                names.stream().map(PortalName::imMessageId).toArray(Long[]::new)));
    }

    @Override
    public List<Standing> sent(Collection<MessengerName> names) {
        return names.isEmpty()
                ? List.of()
                : new Sql(entities)
                        .query(
                                JpaMessages::standing,
                                SENT,
                                accounts(names),
                                externalIds(names),
                                accounts(names),
                                externalIds(names));
    }

    @Override
    public List<Standing> received(Collection<MessengerName> names) {
        return names.isEmpty()
                ? List.of()
                : new Sql(entities).query(JpaMessages::standing, RECEIVED, accounts(names), externalIds(names));
    }

    @Override
    public List<Standing> answers(Collection<PortalName> names) {
        return names.isEmpty()
                ? List.of()
                : new Sql(entities)
                        .query(
                                JpaMessages::standing,
                                ANSWERS,
                                names.stream().map(PortalName::accountId).toArray(UUID[]::new),
                                names.stream().map(PortalName::imMessageId).toArray(Long[]::new));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(row.getObject("id", UUID.class), row.getObject("dialog_id", UUID.class));
    }

    @Override
    public Set<OrderName> ordered(Collection<OrderName> names) {
        return names.stream()
                .filter(name -> !ordered(name).setMaxResults(1).getResultList().isEmpty())
                .collect(Collectors.toSet());
    }

    @Override
    public List<Message> lockOrdered(OrderName name) {
        return ordered(name).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    private TypedQuery<Message> ordered(OrderName name) {
        return entities.createQuery("""
                        SELECT m FROM BridgeMessage m
                        WHERE m.accountId = :account AND m.orderId = :order ORDER BY m.part
                        """, Message.class)
                .setParameter("account", name.accountId())
                .setParameter("order", name.orderId());
    }

    @Override
    public List<Message> lock(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("SELECT m FROM BridgeMessage m WHERE m.id IN :ids ORDER BY m.id", Message.class)
                        .setParameter("ids", ids)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }

    private static UUID[] accounts(Collection<MessengerName> names) {
        return names.stream().map(MessengerName::accountId).toArray(UUID[]::new);
    }

    private static String[] externalIds(Collection<MessengerName> names) {
        return names.stream().map(MessengerName::externalId).toArray(String[]::new);
    }

    @Override
    public List<Message> parts(UUID accountId, long imMessageId) {
        return partsOf(accountId, imMessageId).getResultList();
    }

    @Override
    public List<Message> lockParts(UUID accountId, long imMessageId) {
        return partsOf(accountId, imMessageId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private TypedQuery<Message> partsOf(UUID accountId, long imMessageId) {
        return entities.createQuery("""
                        SELECT m FROM BridgeMessage m
                        WHERE m.accountId = :account AND m.imMessageId = :im ORDER BY m.part
                        """, Message.class)
                .setParameter("account", accountId)
                .setParameter("im", imMessageId);
    }

    @Override
    public List<Message> untold(Instant since, Instant before, int most) {
        return entities.createQuery("""
                        SELECT m FROM BridgeMessage m
                        WHERE m.status = :sent AND m.told = :nothing AND m.changedAt > :since AND m.changedAt < :before
                        AND m.direction = :outbound AND m.part = 0 ORDER BY m.changedAt
                        """, Message.class)
                .setParameter("sent", MessageStatus.SENT)
                .setParameter("nothing", MessageStatus.ACCEPTED)
                .setParameter("since", since)
                .setParameter("before", before)
                .setParameter("outbound", Direction.OUTBOUND)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void park(ParkedStatus parked) {
        entities.persist(parked);
    }

    @Override
    public List<ParkedStatus> parked(Collection<MessengerName> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
                        SELECT p FROM BridgeParkedStatus p
                        WHERE p.accountId IN :accounts AND p.externalId IN :names ORDER BY p.parkedAt
                        """, ParkedStatus.class)
                .setParameter("accounts", new HashSet<>(List.of(accounts(names))))
                .setParameter("names", List.of(externalIds(names)))
                .getResultStream()
                .filter(one -> names.contains(new MessengerName(one.accountId(), one.externalId())))
                .toList();
    }

    /** What nobody will ever know must not stand before what can be settled. */
    @Override
    public List<ParkedStatus> parked(int most) {
        return entities.createQuery(
                        "SELECT p FROM BridgeParkedStatus p WHERE EXISTS (SELECT m.id FROM BridgeMessage m"
                                + " WHERE m.accountId = p.accountId AND m.externalId = p.externalId"
                                + " AND m.direction = :outbound) ORDER BY p.parkedAt",
                        ParkedStatus.class)
                .setParameter("outbound", Direction.OUTBOUND)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public int forgetParked(Instant before) {
        return Stream.of("BridgeParkedStatus", "BridgeParkedChange")
                .mapToInt(parked -> entities.createQuery("DELETE FROM " + parked + " p WHERE p.parkedAt < :before")
                        .setParameter("before", before)
                        .executeUpdate())
                .sum();
    }

    @Override
    public void remove(ParkedStatus parked) {
        Optional.ofNullable(entities.find(ParkedStatus.class, parked.id())).ifPresent(entities::remove);
    }

    @Override
    public void park(ParkedChange parked) {
        entities.persist(parked);
    }

    /** Ids rise with time. What nobody will ever know must not stand before what can be settled. */
    @Override
    public List<ParkedChange> parkedChanges(int most) {
        return entities.createQuery(
                        "SELECT p FROM BridgeParkedChange p WHERE EXISTS (SELECT m.id FROM BridgeMessage m"
                                + " WHERE m.accountId = p.accountId AND m.externalId = p.externalId)"
                                + " OR EXISTS (SELECT m.id FROM BridgeMessage m"
                                + " WHERE m.accountId = p.accountId AND m.imMessageId = p.imMessageId) ORDER BY p.id",
                        ParkedChange.class)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void remove(ParkedChange parked) {
        Optional.ofNullable(entities.find(ParkedChange.class, parked.id())).ifPresent(entities::remove);
    }
}
