package org.openchannel.bridge.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.openchannel.bridge.gateway.SessionSnapshot;

/**
 * Writes down how an account's session moves, and tells its line; each step in a transaction of its own. Once it is
 * linked, what waited for that travels; but what waited over the end of a link is held for a person to decide.
 */
@Dependent
public class KeepSession {

    private final Accounts accounts;
    private final TellAccountNotices notices;
    private final Clock clock;
    private final UnsentMessages unsent;

    @Inject
    public KeepSession(Accounts accounts, TellAccountNotices notices, UnsentMessages unsent, Clock clock) {
        this.accounts = accounts;
        this.notices = notices;
        this.clock = clock;
        this.unsent = unsent;
    }

    /** Takes what the messenger says. */
    @Transactional
    public AccountView seen(UUID id, SessionSnapshot snapshot) {
        return changed(id, account -> account.seen(snapshot, clock.instant()));
    }

    /** Takes what we saw when we asked, unless the account moved on since {@code version}: then the look is stale. */
    @Transactional
    public AccountView seen(UUID id, SessionSnapshot snapshot, long version) {
        return changed(id, account -> {
            if (account.version() == version) {
                account.seen(snapshot, clock.instant());
            }
        });
    }

    /** Somebody wants to link it. */
    @Transactional
    public AccountView wanted(UUID id) {
        return changed(id, account -> account.want(clock.instant()));
    }

    /** We disconnect it. */
    @Transactional
    public AccountView disconnected(UUID id) {
        return changed(id, account -> account.disconnect(clock.instant()));
    }

    /** The messenger knows that we disconnected. */
    @Transactional
    public AccountView loggedOut(UUID id) {
        return changed(id, Account::loggedOut);
    }

    /** The messenger tells of a session while an administrator starts it: one waits for the other. */
    private AccountView changed(UUID id, Consumer<Account> change) {
        var account = accounts.lock(id).orElseThrow(() -> new UnknownAccountException(id));
        var before = account.session();
        var wasSevered = account.isSevered();
        change.accept(account);
        if (!account.session().equals(before)) {
            notices.moved(account, before);
        }
        if (account.session().state() != before.state()) {
            if (wasSevered || account.isSevered()) {
                unsent.holdForReview(id);
            }
            if (account.isConnected()) {
                unsent.mayTravel(id);
            }
        }
        return account.view();
    }
}
