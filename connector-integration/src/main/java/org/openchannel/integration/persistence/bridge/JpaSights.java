package org.openchannel.integration.persistence.bridge;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.account.OnDoubt;
import org.openchannel.bridge.watch.AccountSight;
import org.openchannel.bridge.watch.Backlog;
import org.openchannel.bridge.watch.NodeSight;
import org.openchannel.bridge.watch.PortalSight;
import org.openchannel.bridge.watch.Sights;
import org.openchannel.integration.persistence.Sql;
import org.openchannel.shared.lane.Nodes;

/** Sees by plain queries; what came in a while is counted by ids, which begin with the time. */
@Transactional
@Dependent
class JpaSights implements Sights {

    private static final String CAME = """
            SELECT count(CASE WHEN direction = 'INBOUND' THEN 1 END) AS inbound,
                count(CASE WHEN direction = 'OUTBOUND' THEN 1 END) AS outbound,
                (SELECT count(*) FROM bridge_attempt WHERE id >= ? AND outcome <> 'ARRIVED') AS failed
            FROM bridge_message WHERE id >= ?
            """;
    private static final String BACKLOGS = """
            SELECT queue, party, owner, count(CASE WHEN state <> 'DEAD' THEN 1 END) AS waiting,
                count(CASE WHEN state = 'DEAD' THEN 1 END) AS dead,
                min(CASE WHEN state <> 'DEAD' THEN added_at END) AS oldest,
                max(CASE WHEN state = 'WAITING' THEN failure END) AS failure
            FROM lane_load JOIN lane ON lane.id = lane_load.lane_id
            WHERE state IN ('WAITING', 'IN_FLIGHT', 'DEAD') GROUP BY queue, party, owner
            """;
    private static final String LEASES = """
            SELECT lease_holder, queue, count(*) AS lanes, min(lease_until) AS until FROM lane
            WHERE lease_until > ? GROUP BY lease_holder, queue ORDER BY queue
            """;

    @PersistenceContext
    private EntityManager entities;

    protected JpaSights() {
        // for CDI, which fills the entity manager in
    }

    JpaSights(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Flow flow(Instant since) {
        var first = new UUID(since.toEpochMilli() << 16, 0);
        return new Sql(entities)
                .query(
                        row -> new Flow(row.getLong("inbound"), row.getLong("outbound"), row.getLong("failed")),
                        CAME,
                        first,
                        first)
                .get(0);
    }

    @Override
    public List<Backlog> backlogs() {
        return new Sql(entities)
                .query(
                        row -> new Backlog(
                                row.getString("queue"),
                                row.getString("party"),
                                row.getString("owner"),
                                row.getLong("waiting"),
                                row.getLong("dead"),
                                Sql.instant(row, "oldest"),
                                row.getString("failure")),
                        BACKLOGS);
    }

    @Override
    public List<AccountSight> accounts(String words, int most) {
        var wanted = words.toLowerCase(Locale.ROOT);
        return new Sql(entities)
                .query(
                        Accounts::sight,
                        "SELECT " + Accounts.COLUMNS + " FROM bridge_account WHERE ? = ''"
                                + " OR position(? IN lower(name)) > 0 OR position(? IN COALESCE(phone, '')) > 0"
                                + " OR position(? IN lower(member_id)) > 0 ORDER BY name, id LIMIT ?",
                        wanted,
                        wanted,
                        wanted,
                        wanted,
                        most);
    }

    /** How accounts are read, here and where messages are. */
    static final class Accounts {

        static final String COLUMNS = "CAST(id AS varchar(36)) AS account_id, name AS account_name, gateway, member_id,"
                + " state AS account_state, on_doubt AS account_doubt";

        private Accounts() {}

        static AccountSight sight(ResultSet row) throws SQLException {
            return new AccountSight(
                    row.getString("account_id"),
                    row.getString("account_name"),
                    row.getString("gateway"),
                    row.getString("member_id"),
                    row.getString("account_state"),
                    OnDoubt.valueOf(row.getString("account_doubt")));
        }
    }

    @Override
    public List<PortalSight> portals(int most) {
        return new Sql(entities)
                .query(
                        JpaSights::portal,
                        "SELECT * FROM bridge_installation WHERE removed_at IS NULL"
                                + " ORDER BY CASE WHEN suspended IS NULL THEN 1 ELSE 0 END, member_id LIMIT ?",
                        most);
    }

    @Override
    public List<PortalSight> portals(Collection<String> members) {
        return new Sql(entities)
                .query(
                        JpaSights::portal,
                        "SELECT * FROM bridge_installation WHERE removed_at IS NULL AND member_id = ANY(?)",
                        (Object) members.toArray(String[]::new));
    }

    private static PortalSight portal(ResultSet row) throws SQLException {
        return new PortalSight(
                row.getString("member_id"),
                host(row.getString("client_endpoint")),
                row.getString("suspended"),
                Sql.instant(row, "suspended_at"),
                Sql.instant(row, "probe_at"));
    }

    private static String host(String endpoint) {
        var host = URI.create(endpoint).getHost();
        return host == null ? endpoint : host;
    }

    @Override
    public List<NodeSight> nodes(Instant now) {
        var sql = new Sql(entities);
        var leases = sql
                .query(
                        row -> Map.entry(
                                Objects.requireNonNullElse(row.getString("lease_holder"), ""),
                                new NodeSight.Leased(
                                        row.getString("queue"),
                                        row.getLong("lanes"),
                                        Objects.requireNonNull(Sql.instant(row, "until")))),
                        LEASES,
                        now)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        var parties = sql
                .query(
                        row -> Map.entry(row.getString("holder"), row.getString("queue") + " " + row.getString("name")),
                        "SELECT holder, queue, name FROM lane_party WHERE holder IS NOT NULL AND lease_until > ?"
                                + " ORDER BY queue, name",
                        now)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        var cards = cards(sql, now);
        var names = new TreeSet<>(cards.keySet());
        names.addAll(leases.keySet());
        names.addAll(parties.keySet());
        var nodes = new ArrayList<NodeSight>();
        names.forEach(name -> nodes.add(new NodeSight(
                name, cards.get(name), leases.getOrDefault(name, List.of()), parties.getOrDefault(name, List.of()))));
        return nodes;
    }

    private static Map<String, NodeSight.@Nullable Card> cards(Sql sql, Instant now) {
        return sql
                .query(
                        row -> {
                            var seenAt = Objects.requireNonNull(Sql.instant(row, "seen_at"));
                            return Map.entry(
                                    row.getString("name"),
                                    new NodeSight.Card(
                                            row.getString("address"),
                                            row.getString("version"),
                                            Objects.requireNonNull(Sql.instant(row, "started_at")),
                                            seenAt,
                                            row.getBoolean("is_stopping"),
                                            seenAt.isBefore(now.minus(Nodes.SILENCE))));
                        },
                        "SELECT * FROM node")
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<Cause> causes(int most) {
        return new Sql(entities)
                .query(
                        row -> new Cause(row.getString("failure"), row.getLong("dead")),
                        "SELECT COALESCE(failure, '') AS failure, count(*) AS dead FROM lane_load WHERE state = 'DEAD'"
                                + " GROUP BY failure ORDER BY count(*) DESC, failure LIMIT ?",
                        most);
    }
}
