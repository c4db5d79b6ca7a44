package org.openchannel.bridge.watch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.openchannel.bridge.audit.WriteDeed;
import org.openchannel.bridge.message.Messages;
import org.openchannel.bridge.message.Routes;
import org.openchannel.bridge.settings.PauseSending;
import org.openchannel.shared.lane.DeadLoads;

/** Holds back what an account sends, lets it go again, or gives up what waits. Customers are heard all the same. */
@Dependent
public class TendSending {

    private static final int AT_ONCE = 500;

    private final DeadLoads dead;
    private final PauseSending pause;
    private final Messages messages;
    private final WriteDeed deeds;
    private final Clock clock;

    @Inject
    public TendSending(DeadLoads dead, PauseSending pause, Messages messages, WriteDeed deeds, Clock clock) {
        this.dead = dead;
        this.pause = pause;
        this.messages = messages;
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

    /** What waits is given up: operators see that it was not delivered, and whoever runs us may send it again. */
    @Transactional
    public int clear(UUID account, String by) {
        var now = clock.instant();
        var reason = "Cleared by " + by;
        var given = dead.giveUp(Routes.GATEWAY, account.toString(), reason, now);
        for (int from = 0; from < given.size(); from += AT_ONCE) {
            var some = given.subList(from, Math.min(given.size(), from + AT_ONCE));
            messages.all(List.copyOf(some)).forEach(message -> message.failed(reason, now));
        }
        if (!given.isEmpty()) {
            deeds.writeAbout(account, by, "clear-queue", Integer.toString(given.size()), "0");
        }
        return given.size();
    }
}
