package org.openchannel.portal.botevent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.openchannel.shared.memory.Recollection;

/** Whether there was any bot a moment ago that hears everything: mostly there is none, and nobody need look for it. */
@ApplicationScoped
public class Supervisors {

    private static final String ANY = "any";

    private final Recollection<String, Boolean> known;

    /** On this node. */
    public Supervisors() {
        this(new Recollection<>());
    }

    private Supervisors(Recollection<String, Boolean> known) {
        this.known = known;
    }

    /** Without memory, for repositories that tell nobody of changes. */
    public static Supervisors forgetful() {
        return new Supervisors(Recollection.none());
    }

    boolean areThere(Supplier<Boolean> source) {
        return known.find(ANY, source);
    }
}
