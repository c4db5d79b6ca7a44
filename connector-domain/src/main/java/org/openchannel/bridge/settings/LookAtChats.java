package org.openchannel.bridge.settings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.openchannel.bridge.account.Accounts;
import org.openchannel.bridge.account.Gateways;
import org.openchannel.bridge.account.UnknownAccountException;
import org.openchannel.bridge.gateway.Capability;

/** Shows how an account's chats are set up, and what its messenger leaves to choose. */
@Dependent
public class LookAtChats {

    private final Accounts accounts;
    private final Gateways gateways;
    private final ReadSettings settings;

    @Inject
    public LookAtChats(Accounts accounts, Gateways gateways, ReadSettings settings) {
        this.accounts = accounts;
        this.gateways = gateways;
        this.settings = settings;
    }

    /** As they are now. */
    public ChatsView look(UUID account) {
        return with(account, settings.now(account));
    }

    /** What can be chosen beside these settings. */
    ChatsView with(UUID id, SettingsView settings) {
        var account = accounts.find(id).orElseThrow(() -> new UnknownAccountException(id));
        var can = gateways.of(account).capabilities();
        return new ChatsView(
                settings, can.interval(), can.has(Capability.PRESENCE), can.has(Capability.BEGIN_BY_NUMBER));
    }
}
