package org.openchannel.bridge.news;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.openchannel.bridge.message.Routes;
import org.openchannel.shared.lane.Shelf;

/** Notices that messages to customers are held for a person to decide about. */
@Dependent
public class WatchHeld {

    private final Shelf shelf;
    private final TellNews tell;

    @Inject
    public WatchHeld(Shelf shelf, TellNews tell) {
        this.shelf = shelf;
        this.tell = tell;
    }

    /** One round over all accounts of which something is held. */
    public void look() {
        shelf.all(Routes.GATEWAY)
                .forEach((owner, kept) -> tell.frozen(UUID.fromString(owner), kept.count(), kept.since()));
    }
}
