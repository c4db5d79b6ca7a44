package org.openchannel.web.link;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.openchannel.bridge.account.RefreshSession;
import org.openchannel.bridge.account.StartLogin;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.invite.InvitedView;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.web.placement.PairByPhone;
import org.openchannel.web.placement.Pairing;

/** What an invitation lets its holder do: have a code shown, and have it renewed. */
@Dependent
public class LinkByInvitation {

    private final StartLogin start;
    private final RefreshSession refresh;
    private final PairByPhone pairing;
    private final Clock clock;

    @Inject
    public LinkByInvitation(StartLogin start, RefreshSession refresh, PairByPhone pairing, Clock clock) {
        this.start = start;
        this.refresh = refresh;
        this.pairing = pairing;
        this.clock = clock;
    }

    /** Asks for a code, unless one is shown or the account is linked; false when the messenger can't be reached. */
    boolean start(InvitedView invited) {
        var state = invited.account().session().state();
        if (state == SessionState.CONNECTED || state == SessionState.CONNECTING) {
            return true;
        }
        try {
            start.start(invited.account().id());
            return true;
        } catch (DeliveryFailedException e) {
            return false;
        }
    }

    /** Whether a code to type may be asked for. */
    boolean hasPairingCode(InvitedView invited) {
        return !invited.isLinked()
                && invited.account().session().state() == SessionState.WAITING_FOR_QR
                && pairing.isOffered(invited.account().gateway());
    }

    /** A code to type on the telephone {@code phone} instead of scanning. */
    Pairing pair(InvitedView invited, String phone) {
        return hasPairingCode(invited) ? pairing.ask(invited.account().id(), phone) : Pairing.NONE;
    }

    /** Asks the messenger when the code that is shown is over and no other one has come; whether it answered. */
    boolean latest(InvitedView invited) {
        var session = invited.account().session();
        var step = session.step();
        var isOver = session.state() == SessionState.WAITING_FOR_QR
                && step != null
                && !clock.instant().isBefore(step.expiresAt());
        if (!isOver || invited.isLinked()) {
            return false;
        }
        try {
            refresh.refresh(invited.account().id());
            return true;
        } catch (DeliveryFailedException e) {
            return false;
        }
    }
}
