package org.openchannel.bridge.sms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.UUID;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.account.Accounts;
import org.openchannel.bridge.account.Gateways;
import org.openchannel.bridge.binding.Bindings;
import org.openchannel.bridge.courier.SmsCode;
import org.openchannel.bridge.gateway.Capability;
import org.openchannel.bridge.installation.CallPortal;
import org.openchannel.bridge.installation.FindInstallations;
import org.openchannel.shared.lane.DeliveryFailedException;

/**
 * Makes portals know exactly those accounts as SMS providers whose settings want it, under their names, whatever happened:
 * somebody switched it, renamed the account, installed us again. Call it now and then, without a transaction.
 */
@Dependent
public class ArrangeSmsProviders {

    private static final Logger LOG = System.getLogger(ArrangeSmsProviders.class.getName());
    private static final Duration AFTER_TROUBLE = Duration.ofMinutes(2);

    private final SmsProviders providers;
    private final Known known;
    private final CallPortal call;
    private final SmsPortal portal;
    private final Clock clock;

    @Inject
    public ArrangeSmsProviders(SmsProviders providers, Known known, CallPortal call, SmsPortal portal, Clock clock) {
        this.providers = providers;
        this.known = known;
        this.call = call;
        this.portal = portal;
        this.clock = clock;
    }

    /** What is known of accounts and portals. */
    @Dependent
    public record Known(
            Accounts accounts,
            Bindings bindings,
            FindInstallations installations,
            SmsAddress addresses,
            Gateways gateways) {

        @Inject
        public Known {}

        /** Whether its messenger lets it write to a number. */
        boolean isAble(Account account) {
            return gateways.of(account).capabilities().has(Capability.BEGIN_BY_NUMBER);
        }

        /** Whether it feeds a line; its copies of what is sent go there. */
        boolean isFeeding(Account account) {
            return bindings.ofAccount(account.id()).isPresent();
        }

        SmsPortal.Card card(Account account) {
            return new SmsPortal.Card(SmsCode.of(account.id()), account.name(), addresses.of(account));
        }
    }

    /** One round. */
    public void arrange() {
        var asked = new HashSet<>(providers.wanted());
        asked.forEach(id -> tried(id, () -> known.accounts().find(id).ifPresent(this::arrange)));
        providers.all().stream()
                .filter(provider -> !asked.contains(provider.accountId()))
                .forEach(provider -> tried(provider.accountId(), () -> unwanted(provider)));
    }

    private void arrange(Account account) {
        if (known.isAble(account)) {
            wanted(account);
        } else {
            providers.find(account.id()).ifPresent(this::unwanted);
        }
    }

    /** What is wrong with one account must not cost the others their turn. */
    private static void tried(UUID account, Runnable how) {
        try {
            how.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Account " + account + " could not be arranged as SMS provider", e);
        }
    }

    private void wanted(Account account) {
        var installation = known.installations.on(account.memberId());
        if (installation.isEmpty() || !known.isFeeding(account)) {
            return;
        }
        var card = known.card(account);
        var provider = providers
                .find(account.id())
                .orElseGet(() -> new SmsProvider(account.id(), account.memberId(), clock.instant()));
        if (!provider.isKnownAs(card, installation.get().installedAt()) && provider.isDue(clock.instant())) {
            told(provider, () -> {
                call.as(account.memberId(), access -> {
                    portal.register(access, card);
                    return card;
                });
                provider.registered(card, clock.instant());
                providers.keep(provider);
            });
        }
    }

    private void unwanted(SmsProvider provider) {
        if (provider.isDue(clock.instant())) {
            told(provider, () -> {
                if (known.installations.on(provider.portal()).isPresent()) {
                    call.as(provider.portal(), access -> {
                        portal.forget(access, SmsCode.of(provider.accountId()));
                        return access;
                    });
                }
                providers.remove(provider.accountId());
            });
        }
    }

    private void told(SmsProvider provider, Runnable how) {
        try {
            how.run();
        } catch (DeliveryFailedException e) {
            LOG.log(
                    Level.WARNING,
                    "SMS provider of account {0}: {1}",
                    provider.accountId(),
                    e.failure().reason());
            provider.failed(e.failure().reason(), clock.instant().plus(AFTER_TROUBLE));
            providers.keep(provider);
        }
    }
}
