package org.openchannel.bridge.watch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openchannel.bridge.audit.WriteDeed;
import org.openchannel.shared.lane.DeadLoads;

/** Sends again what was given up, or drops it. */
@Dependent
@Transactional
public class TendDead {

    /** How many travel again at one word. */
    public static final int MOST_AT_ONCE = 20_000;

    private final DeadLoads dead;
    private final WriteDeed deeds;
    private final Clock clock;

    @Inject
    public TendDead(DeadLoads dead, WriteDeed deeds, Clock clock) {
        this.dead = dead;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Sends them again, so many a minute; returns how many of them were dead. */
    public int replay(Collection<UUID> loads, int perMinute, String by) {
        var count = dead.replay(loads, perMinute, clock.instant());
        deeds.write(by, "replay", named(loads), "", count + ", " + perMinute + "/min");
        return count;
    }

    /**
     * Sends again all that have this owner and cause, so many a minute, the oldest first; at most {@link #MOST_AT_ONCE}.
     *
     * @param owner "" for all
     * @param cause "" for all
     * @return how many
     */
    public int replayAll(String owner, String cause, int perMinute, String by) {
        var loads = dead.resting(new DeadLoads.Wanted(owner, cause, 0, 1), MOST_AT_ONCE);
        var count = dead.replay(loads, perMinute, clock.instant());
        deeds.write(by, "replay", "owner: " + owner + ", cause: " + cause, "", count + ", " + perMinute + "/min");
        return count;
    }

    /** Drops them for good; returns how many of them were dead. */
    public int discard(Collection<UUID> loads, String reason, String by) {
        var count = dead.discard(loads, reason, clock.instant());
        deeds.write(by, "discard", named(loads), "", reason);
        return count;
    }

    private static String named(Collection<UUID> loads) {
        return loads.size() + ": " + loads.stream().map(UUID::toString).collect(Collectors.joining(" "));
    }
}
