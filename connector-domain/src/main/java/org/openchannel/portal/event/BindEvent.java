package org.openchannel.portal.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.Numbers;

/** Subscribes an application's handler to an event, and ends that again. */
@Dependent
public class BindEvent {

    private static final int LONGEST_ADDRESS = 1000;

    private final Subscriptions subscriptions;
    private final Numbers numbers;
    private final Clock clock;

    @Inject
    public BindEvent(Subscriptions subscriptions, Numbers numbers, Clock clock) {
        this.subscriptions = subscriptions;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * Subscribes.
     *
     * @throws EventException when there is no such event, the address is wrong or already bound to it
     */
    @Transactional
    public void bind(BoundEvent wish) {
        if (!EventNames.ALL.contains(wish.event().toUpperCase(Locale.ROOT))) {
            throw new EventException("ERROR_EVENT_NOT_FOUND", "Event not found");
        }
        if (!wish.handlerUrl().matches("(?i)https?://[^/]+.*")) {
            throw new EventException("ERROR_UNSUPPORTED_PROTOCOL", "Unsupported event handler protocol");
        }
        if (wish.handlerUrl().length() > LONGEST_ADDRESS) {
            throw new EventException("ERROR_CORE", "Unable to set event handler: the address is too long");
        }
        if (subscriptions.of(wish.applicationId()).stream().anyMatch(known -> isSame(known, wish))) {
            throw new EventException("ERROR_CORE", "Unable to set event handler: Handler already binded");
        }
        subscriptions.add(Subscription.bound(numbers.next("portal_subscription_number"), wish, clock.instant()));
    }

    /**
     * Ends the subscriptions of that event and handler; returns how many.
     *
     * @param authUser only those with this user's token (0: of whoever causes the event); all when absent
     */
    @Transactional
    public int unbind(long applicationId, String event, String handlerUrl, @Nullable Long authUser) {
        var gone = subscriptions.of(applicationId).stream()
                .filter(known -> isSame(
                        known,
                        new BoundEvent(
                                applicationId, event, handlerUrl, authUser == null ? known.authUser() : authUser)))
                .toList();
        gone.forEach(subscriptions::remove);
        return gone.size();
    }

    private static boolean isSame(Subscription known, BoundEvent wish) {
        return known.event().equalsIgnoreCase(wish.event())
                && known.handlerUrl().equals(wish.handlerUrl())
                && known.authUser() == wish.authUser();
    }
}
