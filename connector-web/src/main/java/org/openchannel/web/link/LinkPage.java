package org.openchannel.web.link;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.gateway.LoginStep;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.invite.InvitedView;
import org.openchannel.web.qr.QrPicture;

/**
 * What somebody with an invitation sees.
 *
 * @param state the session's state in lower case; {@code linked} when there is nothing more to do
 * @param gateway whose words explain how to scan
 * @param picture what to scan, while there is something
 * @param seconds how long that is still good
 * @param mark changes whenever anything to be seen changes
 */
public record LinkPage(
        String portal,
        String lineName,
        String state,
        String gateway,
        @Nullable QrPicture picture,
        long seconds,
        Instant endsAt,
        String mark) {

    static LinkPage of(InvitedView invited, Instant now) {
        var session = invited.account().session();
        var step = invited.isLinked() || session.state() != SessionState.WAITING_FOR_QR ? null : session.step();
        var state = invited.isLinked() ? "linked" : session.state().name().toLowerCase(Locale.ROOT);
        var picture = step == null || step.kind() != LoginStep.Kind.QR ? null : QrPicture.of(step.payload());
        return new LinkPage(
                invited.portal(),
                invited.lineName(),
                state,
                invited.account().gateway().value(),
                picture,
                step == null
                        ? 0
                        : Math.max(0, Duration.between(now, step.expiresAt()).toSeconds()),
                invited.endsAt(),
                Integer.toHexString(Objects.hash(state, picture)));
    }

    /** Whether a code may be asked for: none is shown or on its way. */
    public boolean canStart() {
        return !state.equals("linked")
                && !state.equals("connected")
                && !state.equals("connecting")
                && !state.equals("waiting_for_qr");
    }
}
