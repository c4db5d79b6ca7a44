package org.openchannel.integration.persistence.bridge;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openchannel.bridge.binding.ConnectorCode;
import org.openchannel.bridge.binding.LineHealth;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.roster.Entry;
import org.openchannel.bridge.roster.Halt;
import org.openchannel.bridge.roster.Roster;
import org.openchannel.bridge.roster.Sheet;
import org.openchannel.bridge.roster.Wish;
import org.openchannel.integration.persistence.Sql;

/** The roster in the database. No list reads messages: of those only pulses are known. */
@Transactional
@Dependent
class JpaRoster implements Roster {

    /** Commits come a little after the ids of what they store. */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    private static final String COUNTS = """
            SELECT a.gateway, count(*) AS accounts, count(h.account_id) AS hidden
            FROM bridge_account a JOIN bridge_binding b ON b.account_id = a.id
                LEFT JOIN bridge_hidden_account h ON h.account_id = a.id
            WHERE a.member_id = ? GROUP BY a.gateway ORDER BY a.gateway
            """;

    @PersistenceContext
    private EntityManager entities;

    protected JpaRoster() {
        // for CDI, which fills the entity manager in
    }

    JpaRoster(EntityManager entities) {
        this.entities = entities;
    }

    private record Count(String gateway, long accounts, long hidden) {}

    private record Pulse(UUID account, Instant at) {}

    @Override
    public Sheet sheet(MemberId portal, Wish wish) {
        var sql = new Sql(entities);
        var statement = RosterSql.of(portal, wish);
        var found = new long[1];
        var entries = sql.query(
                row -> {
                    found[0] = row.getLong("found");
                    return entry(row);
                },
                statement.text(),
                statement.parameters().toArray());
        var counts = sql.query(
                row -> new Count(row.getString("gateway"), row.getLong("accounts"), row.getLong("hidden")),
                COUNTS,
                portal.value());
        return new Sheet(
                entries,
                found[0],
                counts.stream().mapToLong(Count::accounts).sum(),
                counts.stream().mapToLong(Count::hidden).sum(),
                counts.stream().map(Count::gateway).toList());
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var place = new Entry.Place(
                new ConnectorCode(row.getString("connector")),
                new LineId(row.getLong("line")),
                row.getString("line_name"),
                LineHealth.valueOf(row.getString("health")));
        return new Entry(
                UUID.fromString(row.getString("account_id")),
                row.getString("account_name"),
                row.getString("gateway"),
                row.getString("number"),
                place,
                SessionState.valueOf(row.getString("account_state")),
                Sql.instant(row, "valid_until"),
                row.getLong("waiting"),
                Sql.instant(row, "last_message_at"),
                Halt.of(row.getBoolean("is_paused"), row.getBoolean("is_stopped")),
                row.getBoolean("is_hidden"));
    }

    @Override
    public Set<UUID> own(MemberId portal, Collection<UUID> accounts) {
        var own = new HashSet<>(new Sql(entities)
                .query(
                        row -> UUID.fromString(row.getString("account_id")),
                        "SELECT CAST(id AS varchar(36)) AS account_id FROM bridge_account WHERE member_id = ?",
                        portal.value()));
        own.retainAll(Set.copyOf(accounts));
        return own;
    }

    @Override
    public List<UUID> hide(Collection<UUID> accounts, boolean isHidden) {
        var sql = new Sql(entities);
        var changed = new ArrayList<UUID>();
        for (var account : accounts) {
            var isNews = isHidden
                    ? sql.insertOnce("INSERT INTO bridge_hidden_account (account_id) VALUES (?)", account)
                    : sql.update("DELETE FROM bridge_hidden_account WHERE account_id = ?", account) > 0;
            if (isNews) {
                changed.add(account);
            }
        }
        return changed;
    }

    /** Ids begin with the time, so what came since the last pulse is found by the primary key. */
    @Override
    public void takePulses(Instant now) {
        var sql = new Sql(entities);
        var last = sql
                .query(
                        row -> Optional.ofNullable(Sql.instant(row, "last_at")),
                        "SELECT max(last_message_at) AS last_at FROM bridge_account_pulse")
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
        var first = last.map(at -> at.minus(OVERLAP).toEpochMilli()).orElse(0L);
        sql.query(
                        row -> new Pulse(
                                UUID.fromString(row.getString("account")),
                                Objects.requireNonNull(Sql.instant(row, "last_at"))),
                        "SELECT CAST(account_id AS varchar(36)) AS account, max(sent_at) AS last_at FROM bridge_message"
                                + " WHERE id >= ? GROUP BY account_id",
                        new UUID(first << 16, 0))
                .forEach(pulse -> keep(sql, pulse, now));
    }

    /** A messenger's clock may be ahead of ours. */
    private static void keep(Sql sql, Pulse pulse, Instant now) {
        var at = pulse.at().isAfter(now) ? now : pulse.at();
        var isKnown = sql.update(
                        "UPDATE bridge_account_pulse SET last_message_at ="
                                + " CASE WHEN last_message_at < ? THEN ? ELSE last_message_at END WHERE account_id = ?",
                        at,
                        at,
                        pulse.account())
                > 0;
        if (!isKnown) {
            sql.insertOnce(
                    "INSERT INTO bridge_account_pulse (account_id, last_message_at) VALUES (?, ?)",
                    pulse.account(),
                    at);
        }
    }
}
