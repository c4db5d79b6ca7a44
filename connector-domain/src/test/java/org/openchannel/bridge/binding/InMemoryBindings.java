package org.openchannel.bridge.binding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openchannel.bridge.installation.MemberId;

/** Bindings that last as long as the test. */
public final class InMemoryBindings implements Bindings {

    private final List<Binding> all = new ArrayList<>();

    @Override
    public void add(Binding binding) {
        all.add(binding);
    }

    @Override
    public Optional<Binding> find(UUID id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<Binding> lock(Collection<UUID> ids) {
        return all.stream().filter(one -> ids.contains(one.id())).toList();
    }

    @Override
    public Optional<Binding> ofAccount(UUID accountId) {
        return all.stream().filter(one -> one.accountId().equals(accountId)).findFirst();
    }

    @Override
    public Optional<Binding> ofLine(MemberId memberId, ConnectorCode connector, LineId line) {
        return of(memberId).stream()
                .filter(one -> one.connector().equals(connector) && one.line().equals(line))
                .findFirst();
    }

    @Override
    public List<Binding> of(MemberId memberId) {
        return all.stream().filter(one -> one.memberId().equals(memberId)).toList();
    }

    @Override
    public List<Binding> unchecked(Instant since, Set<MemberId> without, int most) {
        return all.stream()
                .filter(one -> !one.isGone() && !without.contains(one.memberId()))
                .filter(one -> !lastCheck(one).isAfter(since))
                .sorted(Comparator.comparing(InMemoryBindings::lastCheck))
                .limit(most)
                .toList();
    }

    private static Instant lastCheck(Binding binding) {
        return Objects.requireNonNullElse(binding.checkedAt(), Instant.MIN);
    }
}
