package org.openchannel.web.placement;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.account.AccountView;
import org.openchannel.bridge.binding.LineView;
import org.openchannel.bridge.gateway.LoginStep;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.web.qr.QrPicture;

/**
 * The settings of one line as the slider shows them.
 *
 * @param connector its connector's code
 * @param lineName what the portal calls the line, where it told
 * @param state the session's state in lower case
 * @param code what to scan, while there is something
 * @param facts what is known of the connection
 * @param health how the line stands on its portal
 * @param difference how portal and bridge differ
 * @param mark changes whenever anything to be seen changes
 */
public record LinePage(
        String name,
        String connector,
        String line,
        @Nullable String lineName,
        String gateway,
        String state,
        Badge badge,
        @Nullable Code code,
        Facts facts,
        Badge health,
        @Nullable Reason difference,
        String mark) {

    /**
     * A code to scan or to type.
     *
     * @param picture the code as a picture; none when it is to be typed
     * @param typed the code to type; none when it is to be scanned
     * @param seconds how long it is still good
     */
    public record Code(
            @Nullable QrPicture picture, @Nullable String typed, long seconds) {

        static Code of(LoginStep step, Instant now) {
            var seconds = Math.max(0, Duration.between(now, step.expiresAt()).toSeconds());
            return step.kind() == LoginStep.Kind.QR
                    ? new Code(QrPicture.of(step.payload()), null, seconds)
                    : new Code(null, step.payload(), seconds);
        }
    }

    /**
     * What is known of the connection.
     *
     * @param phone the connected number, for people's eyes
     * @param lastPhone the number connected before
     * @param since when the state began
     * @param cause why the connection ended
     */
    public record Facts(
            @Nullable String phone,
            @Nullable String profileName,
            @Nullable String lastPhone,
            Instant since,
            @Nullable Instant validUntil,
            @Nullable String cause) {

        static Facts of(AccountView account) {
            var session = account.session();
            return new Facts(
                    PhoneText.pretty(session.phone()),
                    session.profileName(),
                    PhoneText.pretty(account.lastPhone()),
                    account.changedAt(),
                    session.validUntil(),
                    session.cause());
        }
    }

    static LinePage of(LineView view, @Nullable String lineName, Clock clock) {
        var account = view.account();
        var session = account.session();
        var step = session.step();
        return new LinePage(
                account.name(),
                view.connector().value(),
                view.line().toString(),
                lineName,
                account.gateway().value(),
                session.state().name().toLowerCase(Locale.ROOT),
                Badge.of(session),
                step == null || session.state() != SessionState.WAITING_FOR_QR ? null : Code.of(step, clock.instant()),
                Facts.of(account),
                Badge.of(view.health()),
                Reason.ofDifference(view.difference()),
                mark(view));
    }

    static String mark(LineView view) {
        return Integer.toHexString(Objects.hash(view.account(), view.isActive(), view.health(), view.difference()));
    }
}
