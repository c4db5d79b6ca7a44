package org.openchannel.bridge.watch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.account.Accounts;
import org.openchannel.bridge.account.OnDoubt;
import org.openchannel.bridge.audit.WriteDeed;
import org.openchannel.shared.lane.LaneStops;
import org.openchannel.shared.lane.LaneStops.LaneStop;

/** Stops the queue of an account, lets it go again, and decides what becomes of what is in doubt in it. */
@Dependent
@Transactional
public class TendQueues {

    private static final int LONGEST_REASON = 300;

    private final Accounts accounts;
    private final LaneStops stops;
    private final WriteDeed deeds;
    private final Clock clock;

    @Inject
    public TendQueues(Accounts accounts, LaneStops stops, WriteDeed deeds, Clock clock) {
        this.accounts = accounts;
        this.stops = stops;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Nothing of the account travels until it is released; returns false when there is no such account. */
    public boolean stop(UUID account, String reason, String by) {
        if (accounts.find(account).isEmpty()) {
            return false;
        }
        var why = reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
        stops.stop(account.toString(), new LaneStop(clock.instant(), by, why));
        deeds.write(by, "stop-queue", account.toString(), "", why);
        return true;
    }

    /** From now on this becomes of messages of the account of which nobody can tell whether they arrived. */
    public boolean onDoubt(UUID account, OnDoubt wanted, String by) {
        var found = accounts.lock(account);
        found.map(Account::onDoubt).filter(before -> before != wanted).ifPresent(before -> {
            found.get().onDoubt(wanted);
            deeds.write(by, "on-doubt", account.toString(), before.name(), wanted.name());
        });
        return found.isPresent();
    }

    /** What waited travels on; returns false when nothing held it. */
    public boolean release(UUID account, String by) {
        var isReleased = stops.release(account.toString());
        if (isReleased) {
            deeds.write(by, "release-queue", account.toString(), "", "");
        }
        return isReleased;
    }
}
