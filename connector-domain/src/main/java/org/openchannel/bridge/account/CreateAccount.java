package org.openchannel.bridge.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.shared.IdSource;
import org.openchannel.shared.SecretSource;
import org.openchannel.shared.Vault;

/** Makes an account that is not linked yet, inside the caller's transaction. */
@Dependent
public class CreateAccount {

    private static final int SECRET_LENGTH = 40;

    private final Accounts accounts;
    private final IdSource ids;
    private final SecretSource secrets;
    private final Vault vault;
    private final Clock clock;

    @Inject
    public CreateAccount(Accounts accounts, IdSource ids, SecretSource secrets, Vault vault, Clock clock) {
        this.accounts = accounts;
        this.ids = ids;
        this.secrets = secrets;
        this.vault = vault;
        this.clock = clock;
    }

    /** A new account with a hook secret of its own. */
    public Account create(MemberId memberId, GatewayCode gateway, String name) {
        var id = ids.next();
        var sealed = vault.seal(secrets.next(SECRET_LENGTH), Account.hookPurpose(id));
        var account = new Account(id, memberId, gateway, name, sealed, clock.instant());
        accounts.add(account);
        return account;
    }
}
