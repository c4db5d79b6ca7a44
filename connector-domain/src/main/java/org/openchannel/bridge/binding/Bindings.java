package org.openchannel.bridge.binding;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.bridge.installation.MemberId;

/** The bindings. */
public interface Bindings {

    void add(Binding binding);

    Optional<Binding> find(UUID id);

    Optional<Binding> ofAccount(UUID accountId);

    Optional<Binding> ofLine(MemberId memberId, ConnectorCode connector, LineId line);

    List<Binding> of(MemberId memberId);

    List<Binding> all();
}
