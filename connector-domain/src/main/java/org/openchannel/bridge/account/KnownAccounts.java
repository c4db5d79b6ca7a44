package org.openchannel.bridge.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.memory.Recollection;

/**
 * What never changes about accounts, remembered for a moment: every message needs it, and its secret costs a vault to
 * open.
 */
@ApplicationScoped
public class KnownAccounts {

    private final @Nullable Accounts accounts;
    private final @Nullable LinkAccount links;
    private final Recollection<UUID, KnownAccount> known = new Recollection<>();

    /** For the client proxy only. */
    protected KnownAccounts() {
        this(null, null);
    }

    @Inject
    public KnownAccounts(@Nullable Accounts accounts, @Nullable LinkAccount links) {
        this.accounts = accounts;
        this.links = links;
    }

    /**
     * The account of that id.
     *
     * @throws UnknownAccountException when there is none
     */
    public KnownAccount find(UUID id) {
        return known.find(id, () -> read(id));
    }

    private KnownAccount read(UUID id) {
        return Objects.requireNonNull(accounts)
                .find(id)
                .map(account -> new KnownAccount(
                        account.memberId(),
                        account.gateway(),
                        Objects.requireNonNull(links).of(account)))
                .orElseThrow(() -> new UnknownAccountException(id));
    }
}
