package org.openchannel.bridge.retention;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.openchannel.shared.MovableClock;

/** Remains that last as long as the test; nobody carries anything. */
final class InMemoryRemains implements Remains {

    private record Old(UUID id, Instant at, boolean speaks, Optional<String> file) {}

    private final NavigableMap<UUID, Old> messages = new TreeMap<>();
    private final List<Instant> dead = new ArrayList<>();
    private final List<Instant> tries = new ArrayList<>();
    private final MovableClock clock;
    private Duration step;
    private int lanes;

    /** @param step how long it takes to forget something */
    InMemoryRemains(MovableClock clock, Duration step) {
        this.clock = clock;
        this.step = step;
    }

    void stepsTake(Duration time) {
        step = time;
    }

    void message(long number, Instant at, Optional<String> file) {
        var id = new UUID(0, number);
        messages.put(id, new Old(id, at, true, file));
    }

    void deadSince(Instant at) {
        dead.add(at);
    }

    void triedAt(Instant at) {
        tries.add(at);
    }

    void lanes(int count) {
        lanes = count;
    }

    /** Which messages still say something. */
    List<Long> texts() {
        return messages.values().stream()
                .filter(Old::speaks)
                .map(old -> old.id().getLeastSignificantBits())
                .toList();
    }

    /** Which messages still have a file. */
    List<Long> files() {
        return messages.values().stream()
                .filter(old -> old.file().isPresent())
                .map(old -> old.id().getLeastSignificantBits())
                .toList();
    }

    int dead() {
        return dead.size();
    }

    int tries() {
        return tries.size();
    }

    int lanes() {
        return lanes;
    }

    @Override
    public Optional<UUID> stretch(UUID after, Instant before, int most) {
        return messages.tailMap(after, false).values().stream()
                .filter(old -> old.at().isBefore(before))
                .limit(most)
                .reduce((first, second) -> second)
                .map(Old::id);
    }

    @Override
    public void forgetTexts(UUID after, UUID last) {
        clock.advance(step);
        messages.subMap(after, false, last, true).replaceAll((id, old) -> new Old(id, old.at(), false, old.file()));
    }

    @Override
    public List<KeptFile> files(UUID after, UUID last) {
        return messages.subMap(after, false, last, true).values().stream()
                .filter(old -> old.file().isPresent())
                .map(old -> new KeptFile(old.id(), old.file()))
                .toList();
    }

    @Override
    public void forgetFiles(List<UUID> ids) {
        clock.advance(step);
        ids.forEach(id ->
                messages.computeIfPresent(id, (key, old) -> new Old(id, old.at(), old.speaks(), Optional.empty())));
    }

    @Override
    public int forgetDead(Instant before, int most) {
        clock.advance(step);
        var old = dead.stream().filter(at -> at.isBefore(before)).limit(most).toList();
        old.forEach(dead::remove);
        return old.size();
    }

    @Override
    public int forgetTries(Instant before, int most) {
        clock.advance(step);
        var old = tries.stream().filter(at -> at.isBefore(before)).limit(most).toList();
        old.forEach(tries::remove);
        return old.size();
    }

    @Override
    public int forgetLanes(int most) {
        clock.advance(step);
        int gone = Math.min(lanes, most);
        lanes -= gone;
        return gone;
    }
}
