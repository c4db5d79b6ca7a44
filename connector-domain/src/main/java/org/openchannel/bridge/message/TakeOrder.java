package org.openchannel.bridge.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.openchannel.bridge.account.KnownAccounts;

/** Takes what portals send outside of any chat: stored and queued when it returns. The same order again has no effect. */
@Dependent
public class TakeOrder {

    private final KnownAccounts accounts;
    private final StoreTogether store;

    @Inject
    public TakeOrder(KnownAccounts accounts, StoreTogether store) {
        this.accounts = accounts;
        this.store = store;
    }

    public Outcome take(Order order) {
        return store.store(List.of(new Arrival.Ordered(accounts.find(order.account()), order)))
                .get(0);
    }
}
