package org.openchannel.bridge.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.bridge.gateway.Link;
import org.openchannel.shared.ServerSettings;
import org.openchannel.shared.Vault;

/** Makes the link a gateway needs to act for an account. */
@Dependent
public class LinkAccount {

    private final Vault vault;
    private final ServerSettings server;

    @Inject
    public LinkAccount(Vault vault, ServerSettings server) {
        this.vault = vault;
        this.server = server;
    }

    /** The link of {@code account}, with its secrets open. */
    public Link of(Account account) {
        var hook = server.address("/hooks/" + account.gateway() + "/" + account.id());
        var secret = vault.open(account.hookSecret(), Account.hookPurpose(account.id()));
        return new Link(account.id(), hook, secret, settings(account).values());
    }

    private GatewaySettings settings(Account account) {
        var sealed = account.gatewaySettings();
        return sealed == null
                ? GatewaySettings.NONE
                : GatewaySettings.read(vault.open(sealed, Account.settingsPurpose(account.id())));
    }
}
