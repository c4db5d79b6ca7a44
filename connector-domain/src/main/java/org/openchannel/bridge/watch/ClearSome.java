package org.openchannel.bridge.watch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;
import org.openchannel.bridge.message.FailUnsent;
import org.openchannel.bridge.message.Routes;
import org.openchannel.shared.lane.DeadLoads;
import org.openchannel.shared.lane.Portion;

/**
 * Gives up what waits to be sent in some chats of an account, in a transaction of its own: who writes in one of thousands of
 * chats need not wait for all the others.
 */
@Dependent
public class ClearSome {

    private static final int CHATS = 50;

    private final DeadLoads dead;
    private final FailUnsent fail;
    private final Clock clock;

    @Inject
    public ClearSome(DeadLoads dead, FailUnsent fail, Clock clock) {
        this.dead = dead;
        this.fail = fail;
        this.clock = clock;
    }

    /** Of some chats of an account. Returns how many messages; none once there is nothing left to give up. */
    @Transactional(TxType.REQUIRES_NEW)
    int some(UUID account, String reason) {
        var portion = new Portion(Routes.GATEWAY, account.toString(), CHATS);
        var messages = dead.giveUp(portion, reason, clock.instant(), fail::hold);
        fail.fail(messages, reason);
        return messages.size();
    }
}
