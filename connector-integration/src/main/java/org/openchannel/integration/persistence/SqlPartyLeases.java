package org.openchannel.integration.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.NodeName;
import org.openchannel.shared.lane.Party;
import org.openchannel.shared.lane.PartyLease;
import org.openchannel.shared.lane.PartyLeases;

/** Which node paces which party, one row each; the row outlives the lease, so that the next one knows of the last. */
@Transactional(TxType.REQUIRES_NEW)
@Dependent
class SqlPartyLeases implements PartyLeases {

    /** Longer ago nothing of it matters any more: no interval between two messages is longer. */
    private static final Duration LATELY = Duration.ofMinutes(10);

    @PersistenceContext
    private EntityManager entities;

    private final NodeName node;

    @Inject
    SqlPartyLeases(NodeName node) {
        this.node = node;
    }

    SqlPartyLeases(EntityManager entities, NodeName node) {
        this(node);
        this.entities = entities;
    }

    private record Row(@Nullable String holder, @Nullable Instant until, long epoch) {}

    @Override
    public Optional<PartyLease> take(Party party, Instant now, Instant until) {
        var sql = new Sql(entities);
        var known = row(sql, party);
        if (known.isEmpty()) {
            sql.insertOnce("INSERT INTO lane_party (queue, name) VALUES (?, ?)", party.queue(), party.name());
            known = row(sql, party);
        }
        return known.filter(row -> isFree(row, now)).flatMap(row -> taken(sql, party, row, now, until));
    }

    private static Optional<Row> row(Sql sql, Party party) {
        return sql
                .query(
                        row -> new Row(row.getString("holder"), Sql.instant(row, "lease_until"), row.getLong("epoch")),
                        "SELECT holder, lease_until, epoch FROM lane_party WHERE queue = ? AND name = ?",
                        party.queue(),
                        party.name())
                .stream()
                .findFirst();
    }

    private boolean isFree(Row row, Instant now) {
        var isHeld = row.holder() != null && row.until() != null && row.until().isAfter(now);
        return !isHeld || node.value().equals(row.holder());
    }

    /** The epoch decides between two nodes that saw it free at once. */
    private Optional<PartyLease> taken(Sql sql, Party party, Row was, Instant now, Instant until) {
        var touched = sql.update(
                "UPDATE lane_party SET holder = ?, lease_until = ?, epoch = epoch + 1"
                        + " WHERE queue = ? AND name = ? AND epoch = ?",
                node.value(),
                until,
                party.queue(),
                party.name(),
                was.epoch());
        var isTakenOver = !node.value().equals(was.holder())
                && was.until() != null
                && was.until().isAfter(now.minus(LATELY));
        return touched == 1 ? Optional.of(new PartyLease(party, was.epoch() + 1, isTakenOver)) : Optional.empty();
    }

    @Override
    public List<PartyLease> prolong(Collection<PartyLease> leases, Instant now, Instant until) {
        var ordered = inOrder(leases);
        var touched = end(ordered, until, now);
        return IntStream.range(0, touched.length)
                .filter(place -> touched[place] == 0)
                .mapToObj(ordered::get)
                .toList();
    }

    @Override
    public Set<Party> ofOthers(Instant now) {
        return Set.copyOf(new Sql(entities)
                .query(
                        row -> new Party(row.getString("queue"), row.getString("name")),
                        "SELECT queue, name FROM lane_party WHERE holder <> ? AND lease_until > ?",
                        node.value(),
                        now));
    }

    @Override
    public void giveBack(Collection<PartyLease> leases, Instant now) {
        end(inOrder(leases), now, now);
    }

    /** In one order for all, so that no two wait for each other. */
    private static List<PartyLease> inOrder(Collection<PartyLease> leases) {
        return leases.stream()
                .sorted(Comparator.<PartyLease, String>comparing(
                                lease -> lease.party().queue())
                        .thenComparing(lease -> lease.party().name()))
                .toList();
    }

    private int[] end(List<PartyLease> leases, Instant until, Instant now) {
        return new Sql(entities)
                .batch(
                        "UPDATE lane_party SET lease_until = ? WHERE queue = ? AND name = ? AND epoch = ?"
                                + " AND holder = ? AND lease_until > ?",
                        leases.stream()
                                .map(lease -> new Object[] {
                                    until, lease.party().queue(), lease.party().name(), lease.epoch(), node.value(), now
                                })
                                .toList());
    }
}
