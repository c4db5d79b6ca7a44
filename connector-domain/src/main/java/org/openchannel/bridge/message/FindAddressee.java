package org.openchannel.bridge.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.account.Gateways;
import org.openchannel.bridge.message.Order.Addressee;
import org.openchannel.bridge.settings.HomeRegion;
import org.openchannel.bridge.settings.Phones;

/** Finds whom a portal wants written to that knows only a number, as people wrote it. */
@Dependent
public class FindAddressee {

    private final Gateways gateways;
    private final HomeRegion home;

    @Inject
    public FindAddressee(Gateways gateways, HomeRegion home) {
        this.gateways = gateways;
        this.home = home;
    }

    /** Whom it is; where there are several numbers, the first that is one counts. Empty when nobody can be written to. */
    public Optional<Addressee> of(Account account, String written) {
        var region = home.of(account).orElse(null);
        return Stream.concat(Stream.of(written), Stream.of(written.split("[,;\\n]")))
                .flatMap(number -> Phones.e164(number.strip(), region).stream())
                .findFirst()
                .flatMap(phone -> gateways.of(account).chatOf(phone).map(chat -> new Addressee(chat, phone)));
    }
}
