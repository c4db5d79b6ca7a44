package org.openchannel.bridge.invite;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Invitations that last as long as the test. */
public final class InMemoryInvitations implements Invitations {

    private final List<Invitation> all = new ArrayList<>();

    @Override
    public void add(Invitation invitation) {
        all.add(invitation);
    }

    @Override
    public Optional<Invitation> ofDigest(String digest) {
        return all.stream().filter(one -> one.digest().equals(digest)).findFirst();
    }

    @Override
    public List<Invitation> of(UUID accountId, Instant now) {
        return all.stream()
                .filter(one -> one.accountId().equals(accountId) && one.endsAt().isAfter(now))
                .toList();
    }

    @Override
    public void forget(Instant before) {
        all.removeIf(one -> one.endsAt().isBefore(before));
    }
}
