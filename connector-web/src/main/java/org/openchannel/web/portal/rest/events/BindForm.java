package org.openchannel.web.portal.rest.events;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.event.BoundEvent;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestException;

/**
 * What {@code event.bind} and {@code event.unbind} are sent. Who is no administrator acts with their own token only, and
 * not on the queue of kept events.
 */
final class BindForm {

    private static final int A_DAY = 86_400;

    private final Call call;
    private final boolean isAdmin;

    /** @param doing {@code binding} or {@code unbinding}, for the words of a refusal */
    BindForm(Call call, StaffDirectory staff, String doing) {
        this.call = call;
        this.isAdmin = staff.isAdmin(call.userId());
        if (isOffline() && !isAdmin) {
            throw denied("Offline events " + doing + " requires");
        }
        if (authType().filter(user -> !isAdmin && user != call.userId()).isPresent()) {
            throw denied("Event " + doing + " with AUTH_TYPE requires");
        }
    }

    private Parameters sent() {
        return call.parameters();
    }

    boolean isOffline() {
        var type = sent().text("event_type").map(String::strip).orElse("online");
        if (!type.equalsIgnoreCase("offline") && !type.equalsIgnoreCase("online")) {
            throw RestException.wrong("event_type", "The value of an argument 'event_type' must be online or offline");
        }
        return type.equalsIgnoreCase("offline");
    }

    String event() {
        return sent().requireText("event").strip();
    }

    String handler() {
        return sent().requireText("handler").strip();
    }

    /** The source; absent when none was named. */
    Optional<String> connector() {
        return sent().text("auth_connector");
    }

    /** What is to be bound. */
    BoundEvent wish() {
        var event = event();
        if (isOffline()) {
            return BoundEvent.offline(call.applicationId(), event, connector().orElse(""));
        }
        var wish = new BoundEvent(
                call.applicationId(), event, handler(), authType().orElse(isAdmin ? 0L : call.userId()));
        return sent().inside("options")
                .number("minTimeout")
                .map(seconds -> wish.withMinTimeout((int) Math.min(A_DAY, Math.max(0, seconds))))
                .orElse(wish);
    }

    /** Whose subscriptions are meant: absent for all; 0 means those of whoever causes the event. */
    @Nullable Long meant() {
        if (!isAdmin) {
            return call.userId();
        }
        return sent().has("auth_type") ? authType().orElse(0L) : null;
    }

    private Optional<Long> authType() {
        var given = sent().text("auth_type").map(String::strip).filter(text -> !text.isEmpty());
        if (given.isPresent()
                && sent().number("auth_type").filter(user -> user >= 0).isEmpty()) {
            throw RestException.wrong("auth_type", "The value of an argument 'auth_type' must be of type integer");
        }
        return sent().number("auth_type");
    }

    private RestException denied(String what) {
        return new RestException(403, "ACCESS_DENIED", "Access denied! " + what + " administrator access rights");
    }
}
