package org.openchannel.simulator.device;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.openchannel.shared.Secret;
import org.openchannel.shared.SecretSource;
import org.openchannel.shared.Vault;
import org.openchannel.simulator.telephone.PhoneNumber;
import org.openchannel.simulator.telephone.Refusal;
import org.openchannel.simulator.telephone.RefusedException;
import org.openchannel.simulator.telephone.Telephone;
import org.openchannel.simulator.telephone.Telephones;

/** Gives a company's telephone a token for the business API, and takes it back. There is one at a time. */
@Dependent
public class IssueToken {

    /** How long a token is good. */
    public static final Duration GOOD_FOR = Duration.ofDays(60);

    private static final int LENGTH = 40;

    private final Telephones telephones;
    private final Devices devices;
    private final Steps steps;
    private final Seal seal;
    private final Clock clock;

    @Inject
    public IssueToken(Telephones telephones, Devices devices, Steps steps, Seal seal, Clock clock) {
        this.telephones = telephones;
        this.devices = devices;
        this.steps = steps;
        this.seal = seal;
        this.clock = clock;
    }

    /** Draws tokens and keeps them readable only to us: the telephone shows its own for as long as it is good. */
    @Dependent
    public static class Seal {

        private final Vault vault;
        private final SecretSource secrets;

        @Inject
        public Seal(Vault vault, SecretSource secrets) {
            this.vault = vault;
            this.secrets = secrets;
        }

        private Secret draw() {
            return secrets.next(LENGTH);
        }

        private String seal(PhoneNumber number, Secret token) {
            return vault.seal(token, purpose(number));
        }

        /** The token a telephone shows. */
        public Optional<Secret> shown(Telephone telephone) {
            return telephone.sealedToken().map(kept -> vault.open(kept, purpose(telephone.number())));
        }

        private static String purpose(PhoneNumber number) {
            return "simulator.token:" + number;
        }
    }

    /** A new token; programs linked by an older one are unlinked. */
    @Transactional
    public Secret issue(PhoneNumber number) {
        var telephone = company(number);
        revoked(telephone);
        var token = seal.draw();
        telephone.takeToken(token, seal.seal(number, token), clock.instant().plus(GOOD_FOR));
        return token;
    }

    /** No token is good any more; programs linked by it are unlinked. */
    @Transactional
    public void revoke(PhoneNumber number) {
        revoked(company(number));
    }

    private void revoked(Telephone telephone) {
        telephone.dropToken();
        devices.linkedTo(telephone.number()).stream()
                .filter(Device::isByToken)
                .flatMap(device -> devices.lock(device.id()).stream())
                .forEach(device -> {
                    device.revoked(clock.instant());
                    steps.moved(device);
                });
    }

    private Telephone company(PhoneNumber number) {
        return telephones
                .find(number)
                .filter(Telephone::isCompany)
                .orElseThrow(() -> new RefusedException(Refusal.TELEPHONE_UNKNOWN));
    }
}
