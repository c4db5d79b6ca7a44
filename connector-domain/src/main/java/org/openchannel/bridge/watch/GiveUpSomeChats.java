package org.openchannel.bridge.watch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import org.openchannel.bridge.message.FailUnsent;
import org.openchannel.bridge.message.Routes;
import org.openchannel.shared.lane.Portion;

/**
 * Gives up operators' messages in some chats of an account, and notes it, in a transaction of its own: who writes in one of
 * thousands of chats need not wait for all the others, and nothing is given up of which no note is left.
 */
@Dependent
public class GiveUpSomeChats {

    private static final int CHATS = 50;

    private final FailUnsent fail;
    private final Clock clock;

    @Inject
    public GiveUpSomeChats(FailUnsent fail, Clock clock) {
        this.fail = fail;
        this.clock = clock;
    }

    /** Where the messages are: what waits to be sent, or what is held for review. */
    @FunctionalInterface
    interface Source {

        /** As {@link org.openchannel.shared.lane.DeadLoads#giveUp} and {@link org.openchannel.shared.lane.Shelf#drop}. */
        List<UUID> giveUp(Portion some, String reason, Instant now, Consumer<List<UUID>> hold);
    }

    /**
     * Of some chats of an account. Returns how many messages; none once there is nothing left to give up.
     *
     * @param note told how many, in the same transaction; not when there is none
     */
    @Transactional(TxType.REQUIRES_NEW)
    int some(Source source, UUID account, String reason, IntConsumer note) {
        var portion = new Portion(Routes.GATEWAY, account.toString(), CHATS);
        var messages = source.giveUp(portion, reason, clock.instant(), fail::hold);
        fail.fail(messages, reason);
        if (!messages.isEmpty()) {
            note.accept(messages.size());
        }
        return messages.size();
    }

    /** Of all of them, one portion after the other; {@code portion} gives up one and says how many messages it had. */
    static int all(IntSupplier portion) {
        var count = 0;
        for (var some = portion.getAsInt(); some > 0; some = portion.getAsInt()) {
            count += some;
        }
        return count;
    }
}
