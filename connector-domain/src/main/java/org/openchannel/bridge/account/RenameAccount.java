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
     * What came of it.
     *
     * @param isDone false when somebody else gave it another name since it was seen; nothing is changed then
     * @param before what it was called until now
     */
    public record Renamed(boolean isDone, String before) {}

    /**
     * Renames, unless it is not called {@code seen} any more; the portal is told right after.
     *
     * @throws IllegalArgumentException when the name is empty or longer than 64 characters
     */
    @Transactional
    public Renamed rename(UUID id, String name, String seen) {
        // the messenger tells of its session meanwhile: one waits for the other
        var account = accounts.lock(id).orElseThrow(() -> new UnknownAccountException(id));
        var before = account.name();
        if (!before.equals(seen) && !before.equals(name.strip())) {
            return new Renamed(false, before);
        }
        account.rename(name);
        notices.renamed(account);
        return new Renamed(true, before);
    }
}
