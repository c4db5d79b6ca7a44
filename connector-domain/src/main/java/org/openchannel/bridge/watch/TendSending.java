package org.openchannel.bridge.watch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.openchannel.bridge.audit.WriteDeed;
import org.openchannel.bridge.settings.PauseSending;
import org.openchannel.shared.lane.DeadLoads;

/** Holds back what an account sends, lets it go again, or gives up what waits. Customers are heard all the same. */
@Dependent
public class TendSending {

    private final DeadLoads dead;
    private final GiveUpSomeChats chats;
    private final PauseSending pause;
    private final WriteDeed deeds;

    @Inject
    public TendSending(DeadLoads dead, GiveUpSomeChats chats, PauseSending pause, WriteDeed deeds) {
        this.dead = dead;
        this.chats = chats;
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
     * What waits is given up: operators see that it was not delivered, and whoever runs us may send it again. Where there is
     * much, there is a deed for each portion.
     *
     * @param reason in words both understand
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public int clear(UUID account, String by, String reason) {
        return GiveUpSomeChats.all(() -> chats.some(
                dead::giveUp,
                account,
                reason,
                count -> deeds.writeAbout(account, by, "clear-queue", Integer.toString(count), "0")));
    }
}
