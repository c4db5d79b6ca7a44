package org.openchannel.portal.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.function.Supplier;
import org.openchannel.portal.connector.Connector;
import org.openchannel.shared.memory.Recollection;

/** Which connectors passed to which lines a moment ago. */
@ApplicationScoped
public class OpenGates {

    private final Recollection<Way, Connector> known;

    /** On this node. */
    public OpenGates() {
        this(new Recollection<>());
    }

    private OpenGates(Recollection<Way, Connector> known) {
        this.known = known;
    }

    /** Without memory, for repositories that tell nobody of changes. */
    public static OpenGates forgetful() {
        return new OpenGates(Recollection.none());
    }

    private record Way(long applicationId, String connector, long lineId) {}

    Connector find(long applicationId, String code, long lineId, Supplier<Connector> source) {
        return known.find(new Way(applicationId, code.toLowerCase(Locale.ROOT), lineId), source);
    }
}
