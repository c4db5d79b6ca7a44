package org.openchannel.bridge.settings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.openchannel.bridge.account.Accounts;
import org.openchannel.bridge.account.Gateways;
import org.openchannel.bridge.account.LinkAccount;

/**
 * Tells messengers whether accounts are to be seen as there: soon after somebody chose, and again now and then, because
 * messengers forget it.
 */
@Dependent
public class SynchronisePresence {

    private static final Logger LOG = System.getLogger(SynchronisePresence.class.getName());

    static final Duration AGAIN = Duration.ofMinutes(4);
    private static final int MOST = 20;

    private final AllSettings all;
    private final Accounts accounts;
    private final Gateways gateways;
    private final LinkAccount links;
    private final Clock clock;

    @Inject
    public SynchronisePresence(AllSettings all, Accounts accounts, Gateways gateways, LinkAccount links, Clock clock) {
        this.all = all;
        this.accounts = accounts;
        this.gateways = gateways;
        this.links = links;
        this.clock = clock;
    }

    /** One round over those whose turn it is. One account's trouble is not the others'. */
    public void synchronise() {
        var now = clock.instant();
        all.takePresences(now, now.plus(AGAIN), MOST).forEach(this::told);
    }

    private void told(UUID id) {
        try {
            var account = accounts.find(id).orElseThrow();
            var isShown =
                    all.find(id).map(Settings::view).orElseThrow().switches().showOnline();
            gateways.of(account).showPresence(links.of(account), isShown);
            if (!isShown) {
                all.endPresence(id);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.INFO, "Account {0}: its messenger is told later who is there: {1}", id, e.getMessage());
        }
    }
}
