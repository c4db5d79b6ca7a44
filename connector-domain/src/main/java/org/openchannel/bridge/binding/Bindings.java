package org.openchannel.bridge.binding;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openchannel.bridge.installation.MemberId;

/** The bindings. */
public interface Bindings {

    void add(Binding binding);

    Optional<Binding> find(UUID id);

    /** Those of these ids, as they are when nobody else may change them any more, until the transaction ends. */
    List<Binding> lock(Collection<UUID> ids);

    /** The same for one. */
    default Optional<Binding> lock(UUID id) {
        return lock(List.of(id)).stream().findFirst();
    }

    Optional<Binding> ofAccount(UUID accountId);

    Optional<Binding> ofLine(MemberId memberId, ConnectorCode connector, LineId line);

    List<Binding> of(MemberId memberId);

    /**
     * Those on lines that exist and that were not checked since, the longest unchecked first, at most so many.
     *
     * @param without portals whose lines are left out
     */
    List<Binding> unchecked(Instant since, Set<MemberId> without, int most);
}
