package org.openchannel.integration.persistence;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.openchannel.shared.NodeName;
import org.openchannel.shared.lane.Lanes;

/** The real lanes, for tests elsewhere. */
public final class LanesOf {

    private LanesOf() {}

    /** Those an actor of its own sees, who opens the transactions. */
    public static Lanes actor(EntityManager entities) {
        return new SqlLanes(entities, UUID::randomUUID, new NodeName("node 1"), Runnable::run, party -> {});
    }
}
