package org.openchannel.portal.message;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells everybody who wants to know what was said. Looks for them only then, as they may want to say something too. */
@Dependent
public class TellMessageNews {

    private final Supplier<List<MessageNews>> source;
    private @Nullable List<MessageNews> listeners;

    @Inject
    public TellMessageNews(Instance<MessageNews> listeners) {
        this(() -> listeners.stream().toList());
    }

    /** Those {@code source} names when something was said first. */
    public TellMessageNews(Supplier<List<MessageNews>> source) {
        this.source = source;
    }

    void all(Consumer<MessageNews> news) {
        var found = listeners;
        if (found == null) {
            found = source.get();
            listeners = found;
        }
        found.forEach(news);
    }
}
