package org.openchannel.integration.persistence.bridge;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openchannel.bridge.binding.Binding;
import org.openchannel.bridge.binding.Bindings;
import org.openchannel.bridge.binding.ConnectorCode;
import org.openchannel.bridge.binding.LineHealth;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.installation.MemberId;

/** Bindings in the database. */
@Transactional
@Dependent
class JpaBindings implements Bindings {

    /** A list must not be empty. */
    private static final String NOBODY = "";

    @PersistenceContext
    private EntityManager entities;

    protected JpaBindings() {
        // for CDI, which fills the entity manager in
    }

    JpaBindings(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Binding binding) {
        entities.persist(binding);
        entities.flush();
    }

    @Override
    public Optional<Binding> find(UUID id) {
        return Optional.ofNullable(entities.find(Binding.class, id));
    }

    /** One by one, for H2 does not lock in the order it sorts. */
    @Override
    public List<Binding> lock(Collection<UUID> ids) {
        return ids.stream()
                .distinct()
                .sorted(Comparator.comparing(UUID::toString))
                .map(id -> entities.find(Binding.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public Optional<Binding> ofAccount(UUID accountId) {
        return entities.createQuery("SELECT b FROM BridgeBinding b WHERE b.accountId = :account", Binding.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Binding> ofLine(MemberId memberId, ConnectorCode connector, LineId line) {
        return entities.createQuery("""
                        SELECT b FROM BridgeBinding b
                        WHERE b.memberId = :member AND b.connector = :connector AND b.line = :line
                        """, Binding.class)
                .setParameter("member", memberId.value())
                .setParameter("connector", connector.value())
                .setParameter("line", line.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Binding> of(MemberId memberId) {
        return entities.createQuery(
                        "SELECT b FROM BridgeBinding b WHERE b.memberId = :member ORDER BY b.line", Binding.class)
                .setParameter("member", memberId.value())
                .getResultList();
    }

    @Override
    public List<Binding> unchecked(Instant since, Set<MemberId> without, int most) {
        return entities.createQuery("""
                        SELECT b FROM BridgeBinding b WHERE b.health <> :gone AND b.memberId NOT IN :without
                        AND (b.checkedAt IS NULL OR b.checkedAt <= :since) ORDER BY b.checkedAt NULLS FIRST, b.id
                        """, Binding.class)
                .setParameter("gone", LineHealth.DELETED)
                .setParameter("without", without.isEmpty() ? Set.of(NOBODY) : names(without))
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList();
    }

    private static Set<String> names(Set<MemberId> portals) {
        return portals.stream().map(MemberId::value).collect(Collectors.toSet());
    }
}
