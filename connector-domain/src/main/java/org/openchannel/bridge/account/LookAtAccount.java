package org.openchannel.bridge.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** What we know of an account, without asking anybody. */
@Dependent
public class LookAtAccount {

    private final Accounts accounts;

    @Inject
    public LookAtAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The account, if there is one. */
    public Optional<AccountView> look(UUID id) {
        return accounts.find(id).map(Account::view);
    }
}
