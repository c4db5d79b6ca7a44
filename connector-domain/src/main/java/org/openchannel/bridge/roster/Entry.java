package org.openchannel.bridge.roster;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.binding.ConnectorCode;
import org.openchannel.bridge.binding.LineHealth;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.gateway.SessionState;

/**
 * An account in the roster.
 *
 * @param number the number it is, or was last, connected to
 * @param waiting loads of it that wait or are under way
 * @param lastMessageAt when it last carried a message, to within a few seconds
 */
public record Entry(
        UUID account,
        String name,
        String gateway,
        @Nullable String number,
        Place place,
        SessionState state,
        @Nullable Instant validUntil,
        long waiting,
        @Nullable Instant lastMessageAt,
        Halt halt,
        boolean isHidden) {

    /** Whether anything holds its messages back. */
    public boolean isPaused() {
        return halt != Halt.NONE;
    }

    /**
     * The line it feeds.
     *
     * @param name what the portal calls the line, where it told
     */
    public record Place(
            ConnectorCode connector, LineId line, @Nullable String name, LineHealth health) {}
}
