package org.openchannel.bridge.watch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.openchannel.bridge.audit.WriteDeed;
import org.openchannel.bridge.message.FailUnsent;
import org.openchannel.bridge.message.Routes;
import org.openchannel.bridge.settings.PauseSending;
import org.openchannel.shared.lane.DeadLoads;

/** Holds back what an account sends, lets it go again, or gives up what waits. Customers are heard all the same. */
@Dependent
public class TendSending {

    private final DeadLoads dead;
    private final PauseSending pause;
    private final FailUnsent fail;
    private final WriteDeed deeds;
    private final Clock clock;

    @Inject
    public TendSending(DeadLoads dead, PauseSending pause, FailUnsent fail, WriteDeed deeds, Clock clock) {
        this.dead = dead;
        this.pause = pause;
        this.fail = fail;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Nothing leaves from now on. */
    @Transactional
    public void pause(UUID account, String by) {
        if (pause.pause(account)) {
            deeds.writeAbout(account, by, "pause-sending", "", "");
        }
    }

    /** What waited leaves again. */
    @Transactional
    public void resume(UUID account, String by) {
        if (pause.resume(account)) {
            deeds.writeAbout(account, by, "resume-sending", "", "");
        }
    }

    /**
     * What waits is given up: operators see that it was not delivered, and whoever runs us may send it again.
     *
     * @param reason in words both understand
     */
    @Transactional
    public int clear(UUID account, String by, String reason) {
        var given = dead.giveUp(Routes.GATEWAY, account.toString(), reason, clock.instant(), fail::hold);
        fail.fail(given, reason);
        if (!given.isEmpty()) {
            deeds.writeAbout(account, by, "clear-queue", Integer.toString(given.size()), "0");
        }
        return given.size();
    }
}
