package org.openchannel.bridge.watch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.bridge.audit.WriteDeed;
import org.openchannel.bridge.message.Routes;
import org.openchannel.shared.lane.Shelf;
import org.openchannel.shared.lane.Shelf.Kept;

/**
 * Decides about operators' messages that are held for review, because their account was logged out, banned or disconnected
 * while they waited.
 */
@Dependent
@Transactional
public class ReviewUnsent {

    private final Shelf shelf;
    private final GiveUpSomeChats chats;
    private final WriteDeed deeds;
    private final Clock clock;

    @Inject
    public ReviewUnsent(Shelf shelf, GiveUpSomeChats chats, WriteDeed deeds, Clock clock) {
        this.shelf = shelf;
        this.chats = chats;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** How many messages of an account are held, and since when; empty when none is. */
    public Optional<Kept> held(UUID account) {
        return shelf.of(Routes.GATEWAY, account.toString());
    }

    /** Sends all of them, in their old order and as far apart as the account sends; returns how many. */
    public int releaseAll(UUID account, String by) {
        var count = shelf.putBack(Routes.GATEWAY, account.toString(), clock.instant());
        if (count > 0) {
            deeds.writeAbout(account, by, "release-held", "", Integer.toString(count));
        }
        return count;
    }

    /**
     * Drops all of them: each stays visible as failed, with the reason. Returns how many; where there are many, there is a
     * deed for each portion.
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public int discardAll(UUID account, String reason, String by) {
        return GiveUpSomeChats.all(() -> chats.some(
                shelf::drop,
                account,
                reason,
                count -> deeds.writeAbout(account, by, "discard-held", "", count + ": " + reason)));
    }
}
