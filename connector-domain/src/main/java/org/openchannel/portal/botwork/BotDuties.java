package org.openchannel.portal.botwork;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which bots take care of which sessions. */
public interface BotDuties {

    Optional<BotDuty> find(long sessionId);

    void add(BotDuty duty);

    /** Those not over that the queue should have taken over by {@code now}, the longest overdue first. */
    List<BotDuty> due(Instant now, int most);

    /** How many a bot ever had. */
    long count(long botId);
}
