package org.openchannel.portal.session;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells everybody who wants to know of sessions. Looks for them only then, as they may want to act on sessions too. */
@Dependent
public class TellSessionNews {

    private final Supplier<List<SessionNews>> source;
    private @Nullable List<SessionNews> listeners;

    @Inject
    public TellSessionNews(Instance<SessionNews> listeners) {
        this(() -> listeners.stream().toList());
    }

    /** Those {@code source} names when something happens first. */
    public TellSessionNews(Supplier<List<SessionNews>> source) {
        this.source = source;
    }

    public void all(Consumer<SessionNews> news) {
        var found = listeners;
        if (found == null) {
            found = source.get();
            listeners = found;
        }
        found.forEach(news);
    }
}
