package org.openchannel.bridge.roster;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openchannel.bridge.installation.MemberId;

/** The roster of every portal. */
public interface Roster {

    /** What a portal's people want to see. Two statements, however many accounts there are. */
    Sheet sheet(MemberId portal, Wish wish);

    /** Which of these are accounts of that portal. */
    Set<UUID> own(MemberId portal, Collection<UUID> accounts);

    /** Hides accounts, or shows them again; returns those that were otherwise before. */
    List<UUID> hide(Collection<UUID> accounts, boolean isHidden);

    /** Writes down when accounts carried messages, as far as that is not written yet. */
    void takePulses(Instant now);
}
