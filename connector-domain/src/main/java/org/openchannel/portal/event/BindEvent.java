package org.openchannel.portal.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import org.openchannel.shared.Numbers;

/** Subscribes an application's handler to an event, and ends that again. */
@Dependent
public class BindEvent {

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
        if (subscriptions.of(wish.applicationId()).stream().anyMatch(known -> isSame(known, wish, wish.authUser()))) {
            throw new EventException(
                    "ERROR_EVENT_BINDING_EXISTS", "Unable to set event handler: Handler already binded");
        }
        subscriptions.add(Subscription.bound(numbers.next("portal_subscription_number"), wish, clock.instant()));
    }

    /** Ends every subscription of that event and handler, of one user's token only where one is named; returns how many. */
    @Transactional
    public int unbind(BoundEvent wish) {
        var gone = subscriptions.of(wish.applicationId()).stream()
                .filter(known -> isSame(known, wish, wish.authUser() == 0 ? known.authUser() : wish.authUser()))
                .toList();
        gone.forEach(subscriptions::remove);
        return gone.size();
    }

    private static boolean isSame(Subscription known, BoundEvent wish, long authUser) {
        return known.event().equalsIgnoreCase(wish.event())
                && known.handlerUrl().equals(wish.handlerUrl())
                && known.authUser() == authUser;
    }
}
