package org.openchannel.portal.botevent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.function.Supplier;
import org.openchannel.shared.memory.Recollection;

/** Who read their events a moment ago: mostly nobody does, and nobody need be looked for at every message. */
@ApplicationScoped
public class Readership {

    private static final String ALL = "all";

    private final Recollection<String, Set<Long>> known;

    /** On this node. */
    public Readership() {
        this(new Recollection<>());
    }

    private Readership(Recollection<String, Set<Long>> known) {
        this.known = known;
    }

    /** Without memory, for repositories that tell nobody of changes. */
    public static Readership forgetful() {
        return new Readership(Recollection.none());
    }

    Set<Long> all(Supplier<Set<Long>> source) {
        return known.find(ALL, source);
    }
}
