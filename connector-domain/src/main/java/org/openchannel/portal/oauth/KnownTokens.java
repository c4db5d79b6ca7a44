package org.openchannel.portal.oauth;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.openchannel.shared.memory.Recollection;

/** Whose access tokens this node has seen a moment ago, by their hashes. */
@ApplicationScoped
public class KnownTokens {

    private final Recollection<String, Access> known;

    /** On this node. */
    public KnownTokens() {
        this(new Recollection<>());
    }

    private KnownTokens(Recollection<String, Access> known) {
        this.known = known;
    }

    /** Without memory, for repositories that tell nobody of changes. */
    public static KnownTokens forgetful() {
        return new KnownTokens(Recollection.none());
    }

    Access find(String hash, Supplier<Access> source) {
        return known.find(hash, source);
    }
}
