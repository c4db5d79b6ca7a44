package org.openchannel.shared.lane;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The shelf beside {@link InMemoryLanes}. */
public final class InMemoryShelf implements Shelf {

    private final InMemoryLanes lanes;
    private final Map<String, Kept> since = new HashMap<>();

    public InMemoryShelf(InMemoryLanes lanes) {
        this.lanes = lanes;
    }

    @Override
    public int putAside(String queue, String owner, Instant now) {
        var aside = lanes.move(queue, owner, InMemoryLanes.State.WAITING, InMemoryLanes.State.SHELVED, now);
        if (!aside.isEmpty()) {
            since.merge(
                    queue + "/" + owner,
                    new Kept(aside.size(), now),
                    (was, more) -> new Kept(was.count() + more.count(), more.since()));
        }
        return aside.size();
    }

    @Override
    public int putBack(String queue, String owner, Instant now) {
        since.remove(queue + "/" + owner);
        return lanes.move(queue, owner, InMemoryLanes.State.SHELVED, InMemoryLanes.State.WAITING, now)
                .size();
    }

    @Override
    public List<UUID> drop(Portion some, String reason, Instant now, Consumer<List<UUID>> hold) {
        since.remove(some.queue() + "/" + some.owner());
        var about =
                lanes.move(some.queue(), some.owner(), InMemoryLanes.State.SHELVED, InMemoryLanes.State.DISCARDED, now);
        hold.accept(about);
        return about;
    }

    @Override
    public Map<String, Kept> all(String queue) {
        var all = new HashMap<String, Kept>();
        since.forEach((key, kept) -> {
            if (key.startsWith(queue + "/")) {
                all.put(key.substring(queue.length() + 1), kept);
            }
        });
        return all;
    }

    @Override
    public Optional<Kept> of(String queue, String owner) {
        return Optional.ofNullable(all(queue).get(owner));
    }
}
