package org.openchannel.portal.botevent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.openchannel.shared.Numbers;

/** What events are written on until somebody fetches them. */
@Dependent
public class EventPaper {

    private final TreeText treeText;
    private final Numbers numbers;
    private final Clock clock;

    @Inject
    public EventPaper(TreeText treeText, Numbers numbers, Clock clock) {
        this.treeText = treeText;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** An event that waits for {@code hearerId}, a bot or a user. */
    FetchedEvent event(long hearerId, String name, Object facts) {
        return FetchedEvent.raised(
                numbers.next("portal_bot_event_number"), hearerId, name, treeText.write(facts), clock.instant());
    }
}
