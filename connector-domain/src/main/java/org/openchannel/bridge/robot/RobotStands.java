package org.openchannel.bridge.robot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.installation.MemberId;

/** How portals know our robot. */
public interface RobotStands {

    Optional<RobotStand> find(UUID installation);

    /** Adds it, unless somebody else did meanwhile; then that one stays. */
    void add(RobotStand stand);

    /**
     * The installations whose portals were set up after anybody last wanted their robot looked after, or did not take it when
     * that was before {@code refusedBefore}; at most so many.
     */
    List<UUID> unasked(Instant refusedBefore, int most);

    /** The accounts of a portal that feed a line it has, by name. */
    List<Account> accounts(MemberId portal);
}
