package org.openchannel.bridge.account;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.installation.MemberId;

/** Accounts that last as long as the test. */
public final class InMemoryAccounts implements Accounts {

    private static final Set<SessionState> WAITING =
            EnumSet.of(SessionState.NEW, SessionState.WAITING_FOR_QR, SessionState.CONNECTING);

    private final List<Account> all = new ArrayList<>();
    private final Map<UUID, Instant> lookedAt = new HashMap<>();

    @Override
    public void add(Account account) {
        all.add(account);
    }

    @Override
    public Optional<Account> find(UUID id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Account> lock(UUID id) {
        return find(id);
    }

    @Override
    public List<Account> of(MemberId memberId) {
        return all.stream().filter(one -> one.memberId().equals(memberId)).toList();
    }

    @Override
    public List<UUID> takeUnseen(Instant waiting, Instant settled, Instant now, int most) {
        var taken = all.stream()
                .filter(one -> one.isWanted() || one.isLogoutPending())
                .filter(one ->
                        !lookedAt.getOrDefault(one.id(), Instant.MIN).isAfter(isWaiting(one) ? waiting : settled))
                .sorted(Comparator.<Account, Instant>comparing(one -> {
                    var last = lookedAt.get(one.id());
                    return last == null
                            ? Instant.MIN
                            : last.plus(Duration.between(isWaiting(one) ? waiting : settled, now));
                }))
                .limit(most)
                .map(Account::id)
                .toList();
        taken.forEach(id -> lookedAt.put(id, now));
        return taken;
    }

    @Override
    public List<Account> ending(Instant after, Instant until, int most) {
        return all.stream()
                .filter(Account::isConnected)
                .filter(one -> isBetween(after, one.session().validUntil(), until))
                .limit(most)
                .toList();
    }

    private static boolean isBetween(Instant after, @Nullable Instant end, Instant until) {
        return end != null && end.isAfter(after) && !end.isAfter(until);
    }

    private static boolean isWaiting(Account account) {
        return account.isLogoutPending() || WAITING.contains(account.session().state());
    }
}
