package org.openchannel.portal.botevent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.openchannel.portal.botwork.Scene;

/** Writes down what happens for those users who read it and are where it happens. */
@Dependent
public class TellReaders {

    /** At every so many of them those that are too old go. */
    private static final int ROUND = 100;

    private final EventReaders readers;
    private final Readership readership;
    private final FetchedEvents fetched;
    private final ModernFacts modernFacts;
    private final EventPaper paper;

    @Inject
    public TellReaders(
            EventReaders readers,
            Readership readership,
            FetchedEvents fetched,
            ModernFacts modernFacts,
            EventPaper paper) {
        this.readers = readers;
        this.readership = readership;
        this.fetched = fetched;
        this.modernFacts = modernFacts;
        this.paper = paper;
    }

    /** Whether anybody reads at all. */
    boolean isRead() {
        return !readership.all(readers::all).isEmpty();
    }

    /** Writes it down for those who read and are in its scene. */
    void tell(Happening happening) {
        for (var userId : reading(happening.scene())) {
            var event = paper.event(userId, happening.kind().ofUsers(), modernFacts.event(happening, userId));
            fetched.add(event);
            if (event.id() % ROUND == 0) {
                fetched.forget(userId, event.raisedAt().minus(FetchEvents.KEPT));
            }
        }
    }

    private List<Long> reading(Scene scene) {
        var all = readership.all(readers::all);
        return scene.members().stream().filter(all::contains).toList();
    }
}
