package org.openchannel.web.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openchannel.bridge.account.FillSettings;
import org.openchannel.bridge.account.FilledField;
import org.openchannel.bridge.binding.FollowLine;
import org.openchannel.bridge.binding.OfferQuiet;
import org.openchannel.bridge.invite.Invitation;
import org.openchannel.bridge.invite.InviteToLink;
import org.openchannel.shared.ServerSettings;
import org.openchannel.shared.lane.DeliveryFailedException;

/** What an administrator does about a connection beside linking and unlinking it. */
@Dependent
public class ChangeConnection {

    private final FillSettings settings;
    private final InviteToLink invitations;
    private final OfferQuiet quiet;
    private final FollowLine line;
    private final ServerSettings server;

    @Inject
    public ChangeConnection(
            FillSettings settings, InviteToLink invitations, OfferQuiet quiet, FollowLine line, ServerSettings server) {
        this.settings = settings;
        this.invitations = invitations;
        this.quiet = quiet;
        this.line = line;
        this.server = server;
    }

    /** Enters what the gateway must be told; what is wrong with it. */
    Map<String, FillSettings.Fault> fill(UUID account, Map<String, String> entered) {
        return settings.fill(account, entered);
    }

    /** The names of the fields something is stored for. */
    List<String> filled(UUID account) {
        return settings.look(account).stream()
                .filter(FilledField::isFilled)
                .map(field -> field.field().name())
                .toList();
    }

    /** The address of a page from which somebody may link the account. */
    String invite(UUID account, Invitation.Host host) {
        return server.address("/link/" + invitations.invite(account, host).reveal())
                .toString();
    }

    void revoke(UUID account) {
        invitations.revoke(account);
    }

    void switchOn(UUID account) {
        line.switchOn(account);
    }

    /** Switches off what the line says by itself, or leaves it as it is. */
    Notice manners(UUID account, boolean isQuiet) {
        if (!isQuiet) {
            quiet.decline(account);
            return Notice.done("link.manners.kept");
        }
        try {
            quiet.accept(account);
            return Notice.done("link.manners.off");
        } catch (DeliveryFailedException e) {
            return Notice.failed("link.manners.refused", e.failure().reason());
        }
    }
}
