package org.openchannel.shared.lane;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.NodeName;

/** Lanes that last as long as the test; keeps the same contract as the real ones, for one thread. */
public final class InMemoryLanes implements Lanes {

    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<UUID, Row> rowsById = new HashMap<>();

    /** What became of a load, for assertions. */
    public enum State {
        WAITING,
        IN_FLIGHT,
        DONE,
        DEAD,
        SHELVED,
        DISCARDED
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

        private boolean isFree(Ended ended) {
            return leaseUntil == null
                    || (!leaseUntil.isAfter(ended.by()) && !ended.underWay().contains(id));
        }

        private boolean isDue(Instant now) {
            var open = open();
            return !open.isEmpty() && !open.get(0).dueAt.isAfter(now);
        }
    }

    private static final class Item {
        private final Added added;
        private Instant dueAt;
        private State state = State.WAITING;
        private int attempts;
        private int looks;
        private @Nullable Instant triedAt;
        private @Nullable Instant sentBy;
        private @Nullable Instant firstTriedAt;
        private @Nullable Failure failure;

        private Item(Added added) {
            this.added = added;
            this.dueAt = added.dueAt();
        }

        private Load inFlight(LaneKey lane, Instant now) {
            var doubt = doubt(now);
            var firstAt = firstTriedAt == null ? now : firstTriedAt;
            firstTriedAt = firstAt;
            triedAt = doubt == null ? now : doubt.triedAt();
            sentBy = doubt == null ? now : doubt.sentBy();
            state = State.IN_FLIGHT;
            attempts++;
            return new Load(
                    added.id(),
                    lane,
                    added.kind(),
                    added.subject(),
                    new Tries(attempts, added.dueAt(), firstAt, doubt));
        }

        private @Nullable Doubt doubt(Instant now) {
            if (triedAt == null) {
                return null;
            }
            if (state == State.IN_FLIGHT) {
                return new Doubt(triedAt, now, looks);
            }
            var isInDoubt = failure != null && failure.kind() == Failure.Kind.AMBIGUOUS;
            return isInDoubt ? new Doubt(triedAt, Objects.requireNonNullElse(sentBy, triedAt), looks) : null;
        }

        private void meets(Fate fate) {
            if (fate instanceof Fate.Waits waits) {
                state = State.WAITING;
                dueAt = waits.dueAt();
                attempts = waits.attempts();
                firstTriedAt = waits.firstTriedAt();
                looks = waits.looks();
                sentBy = waits.sentBy() == null ? sentBy : waits.sentBy();
                failure = waits.failure() == null ? failure : waits.failure();
            } else if (fate instanceof Fate.Dead dead) {
                state = State.DEAD;
                failure = dead.failure();
            } else {
                state = State.DONE;
            }
        }
    }

    @Override
    public void addAll(List<Added> loads) {
        for (var load : loads) {
            var row =
                    rows.computeIfAbsent(load.lane().queue() + "/" + load.lane().name(), key -> new Row(load.lane()));
            rowsById.put(row.id, row);
            row.items.add(new Item(load));
        }
    }

    @Override
    public Set<Party> due(Instant now) {
        return rows.values().stream()
                .filter(row -> row.isDue(now) && row.isFree(Ended.by(now)))
                .map(row -> row.lane.asParty())
                .collect(Collectors.toSet());
    }

    @Override
    public List<Claim> claim(Pickup pickup, Instant now, Instant leaseUntil, Ended ended) {
        return rows.values().stream()
                .filter(row -> row.lane.asParty().equals(pickup.party()) && row.isDue(now) && row.isFree(ended))
                .filter(row -> pickup.ranks().contains(row.lane.rank())
                        && !pickup.passedOver().contains(row.lane.owner()))
                .sorted(Comparator.<Row, Rank>comparing(row -> row.lane.rank())
                        .thenComparing(row -> row.open().get(0).dueAt))
                .limit(pickup.lanes())
                .map(row -> claim(row, pickup.perLane(), now, leaseUntil))
                .toList();
    }

    private static Claim claim(Row row, int perLane, Instant now, Instant leaseUntil) {
        row.leaseUntil = leaseUntil;
        row.epoch++;
        var loads = row.open().stream()
                .limit(perLane)
                .takeWhile(item -> !item.dueAt.isAfter(now))
                .map(item -> item.inFlight(row.lane, now))
                .toList();
        return new Claim(row.id, row.epoch, loads);
    }

    @Override
    public List<Claim> settle(List<Settlement> settlements, Instant now, Consumer<List<Load>> hold) {
        hold.accept(Settlement.finished(settlements));
        var ours = settlements.stream().filter(each -> isOurs(each.claim())).toList();
        ours.stream()
                .flatMap(settlement -> settlement.fates().stream())
                .forEach(fate -> fate.record().run());
        for (var settlement : ours) {
            settlement.fates().forEach(fate -> find(fate.load().id()).meets(fate));
            if (settlement.isLast()) {
                row(settlement.claim()).leaseUntil = null;
            }
        }
        return settlements.stream()
                .map(Settlement::claim)
                .filter(claim -> !isOurs(claim))
                .toList();
    }

    @Override
    public List<Claim> prolong(List<Claim> claims, Instant now, Instant leaseUntil) {
        var lost = new ArrayList<Claim>();
        for (var claim : claims) {
            var row = row(claim);
            if (isOurs(claim) && row.leaseUntil != null && row.leaseUntil.isAfter(now)) {
                row.leaseUntil = leaseUntil;
            } else {
                lost.add(claim);
            }
        }
        return lost;
    }

    @Override
    public void takeBack() {
        rows.values().forEach(row -> row.leaseUntil = null);
    }

    @Override
    public void takeBackFrom(NodeName dead, Instant now) {
        takeBack();
    }

    @Override
    public long waiting(String queue) {
        return rows.values().stream()
                .filter(row -> row.lane.queue().equals(queue))
                .mapToLong(row -> row.open().size())
                .sum();
    }

    /** Moves what an owner has in one state into another; returns what it is about. */
    List<UUID> move(String queue, String owner, State from, State to, Instant now) {
        var moved = rows.values().stream()
                .filter(row ->
                        row.lane.queue().equals(queue) && row.lane.owner().equals(owner))
                .flatMap(row -> row.items.stream())
                .filter(item -> item.state == from)
                .toList();
        moved.forEach(item -> {
            item.state = to;
            item.dueAt = now;
        });
        return moved.stream().map(item -> item.added.subject()).toList();
    }

    /** A person lets what was given up in doubt travel again. */
    public void wanted(UUID load, Instant now) {
        var item = find(load);
        item.state = State.WAITING;
        item.looks = Doubt.WANTED;
        item.dueAt = now;
    }

    /** What became of a load. */
    public State state(UUID load) {
        return find(load).state;
    }

    /** Those that were given up. */
    public List<UUID> dead() {
        return items().filter(item -> item.state == State.DEAD)
                .map(item -> item.added.id())
                .toList();
    }

    /** Why a load last failed. */
    public @Nullable Failure failure(UUID load) {
        return find(load).failure;
    }

    /** The kinds of all loads ever added to lanes of {@code queue}, in order. */
    public List<String> kinds(String queue) {
        return rows.values().stream()
                .filter(row -> row.lane.queue().equals(queue))
                .flatMap(row -> row.items.stream())
                .map(item -> item.added.kind())
                .toList();
    }

    private Item find(UUID load) {
        return items().filter(item -> item.added.id().equals(load)).findFirst().orElseThrow();
    }

    private Stream<Item> items() {
        return rows.values().stream().flatMap(row -> row.items.stream());
    }

    private boolean isOurs(Claim claim) {
        return row(claim).epoch == claim.epoch();
    }

    private Row row(Claim claim) {
        return Objects.requireNonNull(rowsById.get(claim.laneId()));
    }
}
