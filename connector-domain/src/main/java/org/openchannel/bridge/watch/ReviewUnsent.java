package org.openchannel.bridge.watch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.bridge.audit.WriteDeed;
import org.openchannel.bridge.message.Messages;
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

    private static final int AT_ONCE = 500;

    private final Shelf shelf;
    private final Messages messages;
    private final WriteDeed deeds;
    private final Clock clock;

    @Inject
    public ReviewUnsent(Shelf shelf, Messages messages, WriteDeed deeds, Clock clock) {
        this.shelf = shelf;
        this.messages = messages;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** How many messages of an account are held, and since when; empty when none is. */
    public Optional<Kept> held(UUID account) {
        return Optional.ofNullable(shelf.all(Routes.GATEWAY).get(account.toString()));
    }

    /** Sends all of them, in their old order and as far apart as the account sends; returns how many. */
    public int releaseAll(UUID account, String by) {
        var count = shelf.putBack(Routes.GATEWAY, account.toString(), clock.instant());
        if (count > 0) {
            deeds.writeAbout(account, by, "release-held", "", Integer.toString(count));
        }
        return count;
    }

    /** Drops all of them: each stays visible as failed, with the reason. Returns how many. */
    public int discardAll(UUID account, String reason, String by) {
        var dropped = shelf.drop(Routes.GATEWAY, account.toString(), reason, clock.instant());
        for (int from = 0; from < dropped.size(); from += AT_ONCE) {
            fail(dropped.subList(from, Math.min(dropped.size(), from + AT_ONCE)), reason);
        }
        if (!dropped.isEmpty()) {
            deeds.writeAbout(account, by, "discard-held", "", dropped.size() + ": " + reason);
        }
        return dropped.size();
    }

    private void fail(List<UUID> some, String reason) {
        messages.all(some).forEach(message -> message.failed(reason, clock.instant()));
    }
}
