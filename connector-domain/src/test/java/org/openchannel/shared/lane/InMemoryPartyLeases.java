package org.openchannel.shared.lane;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Party leases that last as long as the test; {@link #as} shows them to another node. */
public final class InMemoryPartyLeases implements PartyLeases {

    private final Map<Party, Row> rows;
    private final String node;

    private record Row(String holder, Instant until, long epoch) {}

    public InMemoryPartyLeases(String node) {
        this(node, new HashMap<>());
    }

    private InMemoryPartyLeases(String node, Map<Party, Row> rows) {
        this.node = node;
        this.rows = rows;
    }

    /** The same leases, for another node. */
    public InMemoryPartyLeases as(String other) {
        return new InMemoryPartyLeases(other, rows);
    }

    @Override
    public Optional<PartyLease> take(Party party, Instant now, Instant until) {
        var was = rows.get(party);
        if (was == null) {
            rows.put(party, new Row(node, until, 1));
            return Optional.of(new PartyLease(party, 1, false));
        }
        var isOurs = was.holder().equals(node);
        if (was.until().isAfter(now) && !isOurs) {
            return Optional.empty();
        }
        rows.put(party, new Row(node, until, was.epoch() + 1));
        var isTakenOver = !isOurs && was.until().isAfter(now.minus(Duration.ofMinutes(10)));
        return Optional.of(new PartyLease(party, was.epoch() + 1, isTakenOver));
    }

    @Override
    public List<PartyLease> prolong(Collection<PartyLease> leases, Instant now, Instant until) {
        var lost = leases.stream().filter(lease -> !isOurs(lease, now)).toList();
        leases.stream().filter(lease -> !lost.contains(lease)).forEach(lease -> end(lease, until));
        return lost;
    }

    @Override
    public Set<Party> ofOthers(Instant now) {
        return rows.entrySet().stream()
                .filter(row -> !row.getValue().holder().equals(node)
                        && row.getValue().until().isAfter(now))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public void giveBack(Collection<PartyLease> leases, Instant now) {
        leases.stream().filter(lease -> isOurs(lease, now)).forEach(lease -> end(lease, now));
    }

    private boolean isOurs(PartyLease lease, Instant now) {
        var row = rows.get(lease.party());
        return row != null
                && row.epoch() == lease.epoch()
                && row.holder().equals(node)
                && row.until().isAfter(now);
    }

    private void end(PartyLease lease, Instant until) {
        rows.put(lease.party(), new Row(node, until, lease.epoch()));
    }
}
