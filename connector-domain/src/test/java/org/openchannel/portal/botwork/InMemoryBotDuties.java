package org.openchannel.portal.botwork;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Duties while the test lasts. */
public final class InMemoryBotDuties implements BotDuties {

    private final List<BotDuty> duties = new ArrayList<>();

    @Override
    public Optional<BotDuty> find(long sessionId) {
        return duties.stream().filter(duty -> duty.sessionId() == sessionId).findFirst();
    }

    @Override
    public void add(BotDuty duty) {
        duties.add(duty);
    }

    @Override
    public List<BotDuty> due(Instant now, int most) {
        return duties.stream()
                .filter(duty -> !duty.isOver())
                .filter(duty ->
                        duty.relieveAt().filter(until -> !until.isAfter(now)).isPresent())
                .limit(most)
                .toList();
    }

    @Override
    public long count(long botId) {
        return duties.stream().filter(duty -> duty.botId() == botId).count();
    }
}
