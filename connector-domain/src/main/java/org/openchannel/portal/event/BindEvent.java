package org.openchannel.portal.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.delivery.EventNames;
import org.openchannel.shared.Numbers;

/** Subscribes an application's handler to an event, and ends that again. */
@Dependent
public class BindEvent {

    private static final int LONGEST_ADDRESS = 1000;
    private static final int LONGEST_CONNECTOR = 100;
    private static final Set<String> WEB = Set.of("http", "https");

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
        if (!EventNames.isKnown(wish.event())) {
            throw new EventException("ERROR_EVENT_NOT_FOUND", "Event not found");
        }
        if (!wish.isOffline()) {
            checkAddress(wish.handlerUrl());
        }
        if (wish.connector().length() > LONGEST_CONNECTOR) {
            throw new EventException("ERROR_CORE", "Unable to set event handler: the source is too long");
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
                .filter(known -> !known.isOffline()
                        && known.event().equalsIgnoreCase(event)
                        && known.handlerUrl().equals(handlerUrl)
                        && (authUser == null || known.authUser() == authUser))
                .toList();
        gone.forEach(subscriptions::remove);
        return gone.size();
    }

    /** Ends the keeping of that event for one source, or for all when absent; returns how many there were. */
    @Transactional
    public int unbindOffline(long applicationId, String event, @Nullable String connector) {
        var gone = subscriptions.of(applicationId).stream()
                .filter(Subscription::isOffline)
                .filter(known -> known.event().equalsIgnoreCase(event))
                .filter(known -> connector == null || known.connector().equals(connector))
                .toList();
        gone.forEach(subscriptions::remove);
        return gone.size();
    }

    private static void checkAddress(String handlerUrl) {
        URI address;
        try {
            address = new URI(handlerUrl);
        } catch (URISyntaxException e) {
            throw wrongAddress(e);
        }
        var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!WEB.contains(scheme)) {
            throw new EventException("ERROR_UNSUPPORTED_PROTOCOL", "Unsupported event handler protocol");
        }
        if (address.getHost() == null) {
            throw wrongAddress(null);
        }
        if (handlerUrl.length() > LONGEST_ADDRESS) {
            throw new EventException("ERROR_CORE", "Unable to set event handler: the address is too long");
        }
    }

    private static EventException wrongAddress(@Nullable Exception cause) {
        var wrong = new EventException("ERROR_WRONG_HANDLER_URL", "Wrong handler URL");
        return cause == null ? wrong : (EventException) wrong.initCause(cause);
    }

    private static boolean isSame(Subscription known, BoundEvent wish) {
        return known.isOffline() == wish.isOffline()
                && known.connector().equals(wish.connector())
                && known.event().equalsIgnoreCase(wish.event())
                && known.handlerUrl().equals(wish.handlerUrl())
                && known.authUser() == wish.authUser();
    }
}
