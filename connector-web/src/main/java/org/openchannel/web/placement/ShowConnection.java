package org.openchannel.web.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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
                ConnectionPage.Cause.of(session),
                ConnectionPage.Warning.of(session),
                ConnectionPage.validity(session),
                settings.look(account).stream()
                        .map(field -> FieldView.of(field, told))
                        .toList(),
                new ConnectionPage.Traffic(
                        tally.last(account, Direction.INBOUND).orElse(null),
                        tally.last(account, Direction.OUTBOUND).orElse(null)),
                invitations.openUntil(account).orElse(null),
                isConnected && reader.isAdmin() ? manners(line) : null,
                reader.isAdmin() ? review.held(account).orElse(null) : null,
                ConnectionPage.canSwitchOn(line),
                told);
    }

    private @Nullable Manners manners(LineView line) {
        return quiet.offer(line.account().id()).orElse(null);
    }
}
