package org.openchannel.web.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.openchannel.bridge.account.AskPairingCode;
import org.openchannel.bridge.account.DisconnectAccount;
import org.openchannel.bridge.account.RenameAccount;
import org.openchannel.bridge.account.StartLogin;
import org.openchannel.shared.lane.DeliveryFailedException;

/** What an administrator does on a line's settings page, and how the page tells what came of it. */
@Dependent
public class ChangeLine {

    private static final int MAX_NAME = 64;
    private static final int MIN_DIGITS = 7;
    private static final int MAX_DIGITS = 15;
    private static final Pattern NOT_A_DIGIT = Pattern.compile("[^0-9]");

    private final StartLogin start;
    private final RenameAccount rename;
    private final DisconnectAccount disconnect;

    private final AskPairingCode pairing;

    @Inject
    public ChangeLine(StartLogin start, RenameAccount rename, DisconnectAccount disconnect, AskPairingCode pairing) {
        this.start = start;
        this.rename = rename;
        this.disconnect = disconnect;
        this.pairing = pairing;
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

    void rename(UUID account, String name) {
        rename.rename(account, name);
    }

    /** Asks for a code to type instead of scanning. */
    Pairing pairingCode(UUID account, String phone) {
        var number = NOT_A_DIGIT.matcher(phone).replaceAll("");
        if (!phone.strip().startsWith("+") || number.length() < MIN_DIGITS || number.length() > MAX_DIGITS) {
            return Pairing.refused(phone, "placement.pairing.number", null);
        }
        try {
            return pairing.ask(account, "+" + number)
                    .map(step -> Pairing.given(phone, step.payload()))
                    .orElseGet(() -> Pairing.refused(phone, "placement.pairing.none", null));
        } catch (DeliveryFailedException e) {
            return Pairing.refused(
                    phone, "placement.pairing.unreachable", e.failure().reason());
        }
    }

    /** What is wrong with a name: where its sentence is found. */
    static Optional<String> fault(String name) {
        if (name.isBlank()) {
            return Optional.of("placement.rename.empty");
        }
        return name.strip().length() > MAX_NAME ? Optional.of("placement.rename.long") : Optional.empty();
    }
}
