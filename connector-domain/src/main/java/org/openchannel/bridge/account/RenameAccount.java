package org.openchannel.bridge.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Gives an account another name, here and on its line. */
@Dependent
public class RenameAccount {

    private final Accounts accounts;
    private final TellAccountNotices notices;

    @Inject
    public RenameAccount(Accounts accounts, TellAccountNotices notices) {
        this.accounts = accounts;
        this.notices = notices;
    }

    /**
     * Renames; the portal is told right after.
     *
     * @throws IllegalArgumentException when the name is empty or longer than 64 characters
     */
    @Transactional
    public AccountView rename(UUID id, String name) {
        var account = accounts.find(id).orElseThrow(() -> new UnknownAccountException(id));
        account.rename(name);
        notices.renamed(account);
        return account.view();
    }
}
