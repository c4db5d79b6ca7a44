package org.openchannel.bridge.roster;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.openchannel.bridge.audit.WriteDeed;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.shared.lane.LaneStops;
import org.openchannel.shared.lane.LaneStops.LaneStop;

/** What administrators of a portal do with several of its accounts at once. Accounts of others are passed over. */
@Dependent
@Transactional
public class TendRoster {

    private final Roster roster;
    private final LaneStops stops;
    private final WriteDeed deeds;
    private final Clock clock;

    @Inject
    public TendRoster(Roster roster, LaneStops stops, WriteDeed deeds, Clock clock) {
        this.roster = roster;
        this.stops = stops;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Nothing of these accounts travels until it is resumed; returns of how many that is so. */
    public int pause(MemberId portal, Collection<UUID> accounts, String reason, String by) {
        var own = roster.own(portal, accounts);
        own.forEach(account -> {
            stops.stop(account.toString(), new LaneStop(clock.instant(), by, reason));
            deeds.write(by, "stop-queue", account.toString(), "", reason);
        });
        return own.size();
    }

    /** What waited travels on; returns how many accounts stood still. */
    public int resume(MemberId portal, Collection<UUID> accounts, String by) {
        var released = 0;
        for (var account : roster.own(portal, accounts)) {
            if (stops.release(account.toString())) {
                deeds.write(by, "release-queue", account.toString(), "", "");
                released++;
            }
        }
        return released;
    }

    /** Leaves accounts out of the list, or takes them in again; returns how many changed. */
    public int hide(MemberId portal, Collection<UUID> accounts, boolean isHidden, String by) {
        var own = roster.own(portal, accounts);
        var changed = roster.hide(own, isHidden);
        own.forEach(account -> deeds.write(by, isHidden ? "hide-account" : "show-account", account.toString(), "", ""));
        return changed;
    }
}
