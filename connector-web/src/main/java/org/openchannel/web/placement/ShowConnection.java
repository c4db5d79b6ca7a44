package org.openchannel.web.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.account.FillSettings;
import org.openchannel.bridge.binding.LineManners.Manners;
import org.openchannel.bridge.binding.LineView;
import org.openchannel.bridge.binding.OfferQuiet;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.invite.InviteToLink;
import org.openchannel.bridge.message.Direction;
import org.openchannel.bridge.message.MessageTally;
import org.openchannel.bridge.watch.ReviewUnsent;
import org.openchannel.shared.lane.Shelf.Kept;

/** Finds what the section about the connection shows. */
@Dependent
public class ShowConnection {

    private final FillSettings settings;
    private final InviteToLink invitations;
    private final OfferQuiet quiet;
    private final MessageTally tally;
    private final ReviewUnsent review;

    @Inject
    public ShowConnection(
            FillSettings settings,
            InviteToLink invitations,
            OfferQuiet quiet,
            MessageTally tally,
            ReviewUnsent review) {
        this.settings = settings;
        this.invitations = invitations;
        this.quiet = quiet;
        this.tally = tally;
        this.review = review;
    }

    ConnectionPage shown(LineView line, PageToken.Reader reader, Told told) {
        var account = line.account().id();
        var session = line.account().session();
        var isConnected = session.state() == SessionState.CONNECTED;
        return new ConnectionPage(
                ConnectionPage.word(session),
                Reason.ofCause(session),
                ConnectionPage.Warning.of(session),
                ConnectionPage.validity(session),
                settings.look(account).stream()
                        .map(field -> FieldView.of(field, told))
                        .toList(),
                traffic(account),
                invitations.openUntil(account).orElse(null),
                isConnected && reader.isAdmin() ? manners(line) : null,
                held(account, reader),
                ConnectionPage.canSwitchOn(line),
                told);
    }

    /** Changes soon after a message travelled, and when one is held. Open pages ask for it every other second. */
    String mark(LineView line, PageToken.Reader reader) {
        var account = line.account().id();
        return Integer.toHexString(Objects.hash(tally.pulse(account), held(account, reader)));
    }

    private ConnectionPage.Traffic traffic(UUID account) {
        return new ConnectionPage.Traffic(
                tally.last(account, Direction.INBOUND).orElse(null),
                tally.last(account, Direction.OUTBOUND).orElse(null));
    }

    private @Nullable Kept held(UUID account, PageToken.Reader reader) {
        return reader.isAdmin() ? review.held(account).orElse(null) : null;
    }

    private @Nullable Manners manners(LineView line) {
        return quiet.offer(line.account().id()).orElse(null);
    }
}
