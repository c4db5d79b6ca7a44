package org.openchannel.bridge.courier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.account.Accounts;
import org.openchannel.bridge.account.Gateways;
import org.openchannel.bridge.account.LinkAccount;
import org.openchannel.bridge.gateway.Capability;
import org.openchannel.bridge.gateway.Gateway;
import org.openchannel.bridge.gateway.Link;
import org.openchannel.bridge.settings.Pace;
import org.openchannel.bridge.settings.ReadSettings;
import org.openchannel.shared.memory.Recollection;

/** The accounts as those who send by them see them; read again every second. */
@ApplicationScoped
public class Senders {

    private final @Nullable Accounts accounts;
    private final @Nullable Gateways gateways;
    private final @Nullable LinkAccount links;
    private final @Nullable ReadSettings settings;
    private final SendClocks clocks;
    private final Recollection<UUID, Sender> known = new Recollection<>();

    /** For the client proxy only. */
    protected Senders() {
        this(null, null, null, null, new SendClocks());
    }

    @Inject
    public Senders(
            @Nullable Accounts accounts,
            @Nullable Gateways gateways,
            @Nullable LinkAccount links,
            @Nullable ReadSettings settings,
            SendClocks clocks) {
        this.accounts = accounts;
        this.gateways = gateways;
        this.links = links;
        this.settings = settings;
        this.clocks = clocks;
    }

    /** An account that sends. */
    record Sender(Account account, Gateway gateway, Link link, Pace pace, SendClock clock) {

        Duration interval() {
            return pace.interval().orElse(gateway.capabilities().interval());
        }

        Duration chatInterval() {
            return gateway.capabilities().chatInterval();
        }

        Duration campaignInterval() {
            return pace.campaignInterval();
        }

        /** Whether to send now, by its clock; if so, it counts as sent. */
        boolean isTurn(boolean isCampaign) {
            return isCampaign ? clock.sendsCampaign(interval(), campaignInterval()) : clock.sends(interval());
        }

        /** Whether a command may be repeated when nobody knows what became of it. */
        boolean mayRepeat() {
            return gateway.capabilities().has(Capability.IDEMPOTENT_SEND);
        }
    }

    Sender of(UUID id) {
        return known.find(id, () -> read(id));
    }

    private Sender read(UUID id) {
        var account = Objects.requireNonNull(accounts).find(id).orElseThrow();
        return new Sender(
                account,
                Objects.requireNonNull(gateways).of(account),
                Objects.requireNonNull(links).of(account),
                Objects.requireNonNull(settings).now(id).pace(),
                clocks.of(id));
    }
}
