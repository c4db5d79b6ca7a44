package org.openchannel.portal.connector;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;
import org.openchannel.shared.memory.Recollection;

/** Whose the connectors were a moment ago: each message asks for it. */
@ApplicationScoped
public class ConnectorOwners {

    private final Recollection<String, Optional<Long>> known;

    /** On this node. */
    public ConnectorOwners() {
        this(new Recollection<>());
    }

    private ConnectorOwners(Recollection<String, Optional<Long>> known) {
        this.known = known;
    }

    /** Without memory, for repositories that tell nobody of changes. */
    public static ConnectorOwners forgetful() {
        return new ConnectorOwners(Recollection.none());
    }

    /** The application that owns the connector {@code code}, as {@code source} has it. */
    public Optional<Long> ownerOf(String code, Supplier<Optional<Connector>> source) {
        return known.find(code, () -> source.get().map(Connector::applicationId));
    }
}
