package org.openchannel.web.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.regex.Pattern;
import org.openchannel.bridge.account.AskPairingCode;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.shared.lane.DeliveryFailedException;

/** Links by a code somebody types on the telephone instead of scanning. */
@Dependent
public class PairByPhone {

    private static final int MIN_DIGITS = 7;
    private static final int MAX_DIGITS = 15;
    private static final Pattern NOT_A_DIGIT = Pattern.compile("[^0-9]");

    private final AskPairingCode pairing;

    @Inject
    public PairByPhone(AskPairingCode pairing) {
        this.pairing = pairing;
    }

    /** Whether accounts behind a gateway can be linked so. */
    public boolean isOffered(GatewayCode gateway) {
        return pairing.isOffered(gateway);
    }

    /** Asks for a code. */
    public Pairing ask(UUID account, String phone) {
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
}
