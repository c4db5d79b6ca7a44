package org.openchannel.bridge.account;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.openchannel.bridge.gateway.SessionSnapshot;

/** Tells everybody who wants to know of accounts. Looks for them only then, as they may want to act on accounts too. */
@Dependent
public class TellAccountNotices {

    private final Supplier<List<AccountNotices>> listeners;

    @Inject
    public TellAccountNotices(Instance<AccountNotices> listeners) {
        this(() -> listeners.stream().toList());
    }

    /** Those {@code listeners} names when something happens. */
    public TellAccountNotices(Supplier<List<AccountNotices>> listeners) {
        this.listeners = listeners;
    }

    /** Its session was {@code before}. */
    void moved(Account account, SessionSnapshot before) {
        var all = listeners.get();
        all.forEach(listener -> listener.sessionSeen(account, before));
        if (account.session().state() != before.state()) {
            all.forEach(listener -> listener.sessionChanged(account, before.state()));
        }
    }

    /** It has another name. */
    void renamed(Account account) {
        listeners.get().forEach(listener -> listener.renamed(account));
    }
}
