package org.openchannel.bridge.binding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.bridge.account.Accounts;
import org.openchannel.bridge.installation.MemberId;

/** The lines of portals with their accounts, without asking anybody. */
@Dependent
public class FindLines {

    private final Bindings bindings;
    private final Accounts accounts;

    @Inject
    public FindLines(Bindings bindings, Accounts accounts) {
        this.bindings = bindings;
        this.accounts = accounts;
    }

    /** All lines we feed on one portal. */
    public List<LineView> of(MemberId memberId) {
        return bindings.of(memberId).stream().map(this::view).toList();
    }

    /** The line an account feeds. */
    public Optional<LineView> ofAccount(UUID accountId) {
        return bindings.ofAccount(accountId).map(this::view);
    }

    private LineView view(Binding binding) {
        return binding.view(accounts.find(binding.accountId()).orElseThrow());
    }
}
