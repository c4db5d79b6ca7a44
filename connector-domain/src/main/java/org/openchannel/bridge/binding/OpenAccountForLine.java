package org.openchannel.bridge.binding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.account.Accounts;
import org.openchannel.bridge.account.CreateAccount;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.bridge.installation.BridgeSettings;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.shared.IdSource;

/** Finds the account of a line, or makes one: what the settings slider does first. */
@Dependent
public class OpenAccountForLine {

    private final Bindings bindings;
    private final Accounts accounts;
    private final CreateAccount create;
    private final BridgeSettings settings;
    private final IdSource ids;

    @Inject
    public OpenAccountForLine(
            Bindings bindings, Accounts accounts, CreateAccount create, BridgeSettings settings, IdSource ids) {
        this.bindings = bindings;
        this.accounts = accounts;
        this.create = create;
        this.settings = settings;
        this.ids = ids;
    }

    /** The line with its account; a new one is not linked yet. */
    @Transactional
    public LineView open(MemberId memberId, ConnectorCode connector, LineId line) {
        return open(memberId, connector, line, new Wanted(settings.gateway(), settings.connectorName()));
    }

    /**
     * An account to be made.
     *
     * @param gateway the messenger it lives behind
     */
    public record Wanted(GatewayCode gateway, String name) {}

    /** The same; where there is none yet, it is made as {@code wanted}. */
    @Transactional
    public LineView open(MemberId memberId, ConnectorCode connector, LineId line, Wanted wanted) {
        var known = bindings.ofLine(memberId, connector, line);
        if (known.isPresent()) {
            return known.get().view(account(known.get()));
        }
        var account = create.create(memberId, wanted.gateway(), wanted.name());
        var binding = new Binding(ids.next(), connector, line, account);
        bindings.add(binding);
        return binding.view(account);
    }

    private Account account(Binding binding) {
        return accounts.find(binding.accountId()).orElseThrow();
    }
}
