package org.openchannel.bridge.watch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.openchannel.bridge.audit.WriteDeed;
import org.openchannel.bridge.settings.PauseSending;

/** Holds back what an account sends, lets it go again, or gives up what waits. Customers are heard all the same. */
@Dependent
public class TendSending {

    private final ClearSome clear;
    private final PauseSending pause;
    private final WriteDeed deeds;

    @Inject
    public TendSending(ClearSome clear, PauseSending pause, WriteDeed deeds) {
        this.clear = clear;
        this.pause = pause;
        this.deeds = deeds;
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
     * What waits is given up: operators see that it was not delivered, and whoever runs us may send it again. Call it without
     * a transaction.
     *
     * @param reason in words both understand
     */
    public int clear(UUID account, String by, String reason) {
        var count = 0;
        for (var some = clear.some(account, reason); some > 0; some = clear.some(account, reason)) {
            count += some;
        }
        if (count > 0) {
            deeds.writeAbout(account, by, "clear-queue", Integer.toString(count), "0");
        }
        return count;
    }
}
