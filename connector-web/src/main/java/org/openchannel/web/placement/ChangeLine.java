package org.openchannel.web.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.bridge.account.DisconnectAccount;
import org.openchannel.bridge.account.RenameAccount;
import org.openchannel.bridge.account.StartLogin;
import org.openchannel.bridge.audit.WriteDeed;
import org.openchannel.shared.lane.DeliveryFailedException;

/** What an administrator does on a line's settings page, and how the page tells what came of it. */
@Dependent
public class ChangeLine {

    private static final int MAX_NAME = 64;

    private final StartLogin start;
    private final RenameAccount rename;
    private final DisconnectAccount disconnect;
    private final PairByPhone pairing;
    private final WriteDeed deeds;

    @Inject
    public ChangeLine(
            StartLogin start,
            RenameAccount rename,
            DisconnectAccount disconnect,
            PairByPhone pairing,
            WriteDeed deeds) {
        this.start = start;
        this.rename = rename;
        this.disconnect = disconnect;
        this.pairing = pairing;
        this.deeds = deeds;
    }

    /** Asks for a code to link the account with. */
    Optional<Notice> start(UUID account) {
        try {
            start.start(account);
            return Optional.empty();
        } catch (DeliveryFailedException e) {
            return Optional.of(
                    Notice.failed("placement.notice.unreachable", e.failure().reason()));
        }
    }

    Notice disconnect(UUID account) {
        disconnect.disconnect(account);
        return Notice.done("placement.notice.disconnected");
    }

    RenameAccount.Renamed rename(UUID account, String name, String seen) {
        return rename.rename(account, name, seen);
    }

    /** Asks for a code to type instead of scanning. */
    Pairing pairingCode(UUID account, String phone) {
        return pairing.ask(account, phone);
    }

    /** Writes down that somebody did it. */
    void did(OpenSection open, String what, String before, String after) {
        deeds.writeAbout(open.account(), open.by(), what, before, after);
    }

    /** What is wrong with a name: where its sentence is found. */
    static Optional<String> fault(String name) {
        if (name.isBlank()) {
            return Optional.of("placement.rename.empty");
        }
        return name.strip().length() > MAX_NAME ? Optional.of("placement.rename.long") : Optional.empty();
    }
}
