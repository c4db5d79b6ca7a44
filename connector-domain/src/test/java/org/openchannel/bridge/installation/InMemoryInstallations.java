package org.openchannel.bridge.installation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Installations that last as long as the test. */
public final class InMemoryInstallations implements Installations {

    private final List<Installation> all = new ArrayList<>();
    private int locksLeft = Integer.MAX_VALUE;

    @Override
    public void add(Installation installation) {
        all.add(installation);
    }

    @Override
    public Optional<Installation> find(UUID id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Installation> of(MemberId memberId) {
        return all.stream().filter(one -> one.memberId().equals(memberId)).findFirst();
    }

    @Override
    public Optional<Installation> lock(MemberId memberId) {
        if (locksLeft-- == 0) {
            locksLeft = Integer.MAX_VALUE;
            throw new IllegalStateException("The database is away");
        }
        return of(memberId);
    }

    /** After so many more locks one fails. */
    public void failAfter(int locks) {
        locksLeft = locks;
    }

    @Override
    public List<Installation> all() {
        return List.copyOf(all);
    }

    @Override
    public List<Installation> outdated(int edition, Instant since, int most) {
        return all.stream()
                .filter(installation -> installation.isOutdated(edition, since))
                .limit(most)
                .toList();
    }
}
