package org.openchannel.bridge.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.bridge.installation.MemberId;

/** Accounts that last as long as the test. */
public final class InMemoryAccounts implements Accounts {

    private final List<Account> all = new ArrayList<>();

    @Override
    public void add(Account account) {
        all.add(account);
    }

    @Override
    public Optional<Account> find(UUID id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<Account> of(MemberId memberId) {
        return all.stream().filter(one -> one.memberId().equals(memberId)).toList();
    }

    @Override
    public List<Account> inUse() {
        return all.stream()
                .filter(one -> one.isWanted() || one.isLogoutPending())
                .toList();
    }
}
