package org.openchannel.portal.botevent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.openchannel.shared.memory.ChangeWatch;

/** A user wants what happens in their chats to be written down, or does not any more; what is written stays. */
@Dependent
@Transactional
public class SubscribeReader {

    private final EventReaders readers;
    private final Clock clock;

    @Inject
    public SubscribeReader(EventReaders readers, Clock clock) {
        this.readers = readers;
        this.clock = clock;
    }

    public void subscribe(long userId) {
        readers.add(userId, clock.instant());
        ChangeWatch.changed();
    }

    public void unsubscribe(long userId) {
        readers.remove(userId);
        ChangeWatch.changed();
    }

    public boolean isSubscribed(long userId) {
        return readers.all().contains(userId);
    }
}
