package org.openchannel.portal.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.openchannel.shared.memory.Recollection;

/** Which events applications listened to a moment ago: what happens all the time need not ask the database for it. */
@ApplicationScoped
public class Audience {

    private final Recollection<Long, Set<String>> known;

    /** On this node. */
    public Audience() {
        this(new Recollection<>());
    }

    private Audience(Recollection<Long, Set<String>> known) {
        this.known = known;
    }

    /** Without memory, for repositories that tell nobody of changes. */
    public static Audience forgetful() {
        return new Audience(Recollection.none());
    }

    /** The names of what {@code applicationId} listens to, as {@code source} has them. */
    Set<String> events(long applicationId, Supplier<List<Subscription>> source) {
        return known.find(
                applicationId,
                () -> source.get().stream().map(Subscription::event).collect(Collectors.toUnmodifiableSet()));
    }
}
