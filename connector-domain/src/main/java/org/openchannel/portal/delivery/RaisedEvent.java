package org.openchannel.portal.delivery;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something an application is to be told.
 *
 * @param event its name, one of {@link EventNames}
 * @param data a tree of maps, lists, strings, numbers and booleans, or a single value
 * @param causedBy the user who caused it, 0 when none did
 * @param messageId the operator's message it carries, where it carries one
 */
public record RaisedEvent(
        long applicationId,
        String event,
        Object data,
        long causedBy,
        @Nullable Long messageId) {

    /** An event that carries no operator's message. */
    public static RaisedEvent of(long applicationId, String event, Map<String, ?> data, long causedBy) {
        return new RaisedEvent(applicationId, event, data, causedBy, null);
    }
}
