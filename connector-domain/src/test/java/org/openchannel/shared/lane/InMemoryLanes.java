package org.openchannel.shared.lane;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lanes that last as long as the test; keeps the same contract as the real ones, for one thread. */
public final class InMemoryLanes implements Lanes {

    private final Map<LaneKey, Row> rows = new LinkedHashMap<>();

    /** What became of a load, for assertions. */
    public enum State {
        WAITING,
        IN_FLIGHT,
        DONE,
        DEAD
    }

    private static final class Row {
        private final UUID id = UUID.randomUUID();
        private final LaneKey lane;
        private final List<Item> items = new ArrayList<>();
        private @Nullable Instant leaseUntil;
        private long epoch;

        private Row(LaneKey lane) {
            this.lane = lane;
        }

        private List<Item> open() {
            return items.stream()
                    .filter(item -> item.state == State.WAITING || item.state == State.IN_FLIGHT)
                    .toList();
        }
    }

    private static final class Item {
        private final UUID id;
        private final String kind;
        private final UUID subject;
        private final Instant addedAt;
        private Instant dueAt;
        private State state = State.WAITING;
        private int attempts;
        private int looks;
        private @Nullable Instant triedAt;
        private @Nullable Instant firstTriedAt;
        private @Nullable Failure failure;

        private Item(Added added) {
            this.id = added.id();
            this.kind = added.kind();
            this.subject = added.subject();
            this.addedAt = added.dueAt();
            this.dueAt = added.dueAt();
        }

        private Load inFlight(LaneKey lane, Instant now) {
            var isInDoubt = state == State.IN_FLIGHT || (failure != null && failure.kind() == Failure.Kind.AMBIGUOUS);
            var doubt = triedAt != null && isInDoubt ? new Doubt(triedAt, looks) : null;
            firstTriedAt = firstTriedAt == null ? now : firstTriedAt;
            triedAt = doubt == null ? now : doubt.triedAt();
            state = State.IN_FLIGHT;
            attempts++;
            return new Load(id, lane, kind, subject, new Tries(attempts, addedAt, firstTriedAt, doubt));
        }
    }

    @Override
    public void addAll(List<Added> loads) {
        loads.forEach(load -> row(load.lane()).items.add(new Item(load)));
    }

    /** Queue and name are a lane's identity. */
    private Row row(LaneKey lane) {
        return rows.values().stream()
                .filter(row ->
                        row.lane.queue().equals(lane.queue()) && row.lane.name().equals(lane.name()))
                .findFirst()
                .orElseGet(() -> rows.computeIfAbsent(lane, Row::new));
    }

    @Override
    public List<Claim> claim(String queue, Instant now, Duration lease, int lanes, int perLane) {
        return rows.entrySet().stream()
                .filter(entry -> entry.getKey().queue().equals(queue) && isDue(entry.getValue(), now))
                .sorted(Comparator.comparing(entry -> entry.getValue().open().get(0).dueAt))
                .limit(lanes)
                .map(entry -> claim(entry.getKey(), entry.getValue(), now, lease, perLane))
                .toList();
    }

    private static boolean isDue(Row row, Instant now) {
        var open = row.open();
        var isFree = row.leaseUntil == null || !row.leaseUntil.isAfter(now);
        return isFree && !open.isEmpty() && !open.get(0).dueAt.isAfter(now);
    }

    private static Claim claim(LaneKey lane, Row row, Instant now, Duration lease, int perLane) {
        row.leaseUntil = now.plus(lease);
        row.epoch++;
        var loads = row.open().stream()
                .limit(perLane)
                .takeWhile(item -> !item.dueAt.isAfter(now))
                .map(item -> item.inFlight(lane, now))
                .toList();
        return new Claim(row.id, row.epoch, loads);
    }

    @Override
    public void done(Claim claim, Load load, Instant now, Instant leaseUntil, Runnable record) {
        var row = fenced(claim);
        record.run();
        item(row, load).state = State.DONE;
        row.leaseUntil = leaseUntil;
    }

    @Override
    public void retryAt(Claim claim, Load load, Instant dueAt, Failure failure) {
        var item = item(fenced(claim), load);
        item.state = State.WAITING;
        item.dueAt = dueAt;
        item.failure = failure;
    }

    @Override
    public void dead(Claim claim, Load load, Instant now, Failure failure, Runnable record) {
        var item = item(fenced(claim), load);
        record.run();
        item.state = State.DEAD;
        item.failure = failure;
    }

    @Override
    public void release(Claim claim) {
        var row = row(claim);
        if (row.epoch == claim.epoch()) {
            row.leaseUntil = null;
            row.items.stream().filter(item -> item.state == State.IN_FLIGHT).forEach(item -> {
                item.state = State.WAITING;
                item.attempts--;
            });
        }
    }

    @Override
    public void takeBack() {
        rows.values().forEach(row -> row.leaseUntil = null);
    }

    @Override
    public long waiting(String queue) {
        return rows.entrySet().stream()
                .filter(entry -> entry.getKey().queue().equals(queue))
                .mapToLong(entry -> entry.getValue().open().size())
                .sum();
    }

    /** What became of a load. */
    public State state(UUID load) {
        return find(load).state;
    }

    /** Why a load last failed. */
    public @Nullable Failure failure(UUID load) {
        return find(load).failure;
    }

    /** The kinds of all loads ever added to lanes of {@code queue}, in order. */
    public List<String> kinds(String queue) {
        return rows.entrySet().stream()
                .filter(entry -> entry.getKey().queue().equals(queue))
                .flatMap(entry -> entry.getValue().items.stream())
                .map(item -> item.kind)
                .toList();
    }

    private Item find(UUID load) {
        return rows.values().stream()
                .flatMap(row -> row.items.stream())
                .filter(item -> item.id.equals(load))
                .findFirst()
                .orElseThrow();
    }

    private Row fenced(Claim claim) {
        var row = row(claim);
        if (row.epoch != claim.epoch()) {
            throw new LeaseLostException(claim);
        }
        return row;
    }

    private Row row(Claim claim) {
        return rows.values().stream()
                .filter(row -> Objects.equals(row.id, claim.laneId()))
                .findFirst()
                .orElseThrow();
    }

    private static Item item(Row row, Load load) {
        return row.items.stream()
                .filter(item -> item.id.equals(load.id()))
                .findFirst()
                .orElseThrow();
    }
}
