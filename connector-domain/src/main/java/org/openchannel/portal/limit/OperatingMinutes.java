package org.openchannel.portal.limit;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** What one method cost one caller: a bucket for each minute, forgotten ten minutes after its first call began. */
final class OperatingMinutes {

    static final Duration KEPT = Duration.ofMinutes(10);
    private static final int SECONDS = 60;

    private final Deque<Minute> minutes = new ArrayDeque<>();

    private record Minute(Instant startedAt, BigDecimal seconds) {

        boolean isOf(Instant moment) {
            return Math.floorDiv(startedAt.getEpochSecond(), SECONDS)
                    == Math.floorDiv(moment.getEpochSecond(), SECONDS);
        }
    }

    synchronized void add(Instant startedAt, BigDecimal seconds) {
        var last = minutes.peekLast();
        if (last != null && last.isOf(startedAt)) {
            minutes.removeLast();
            minutes.addLast(new Minute(last.startedAt(), last.seconds().add(seconds)));
        } else {
            minutes.addLast(new Minute(startedAt, seconds));
        }
    }

    synchronized Operating sum(Instant now) {
        while (!minutes.isEmpty() && !minutes.getFirst().startedAt().plus(KEPT).isAfter(now)) {
            minutes.removeFirst();
        }
        var oldest = minutes.isEmpty() ? now : minutes.getFirst().startedAt();
        var sum = minutes.stream().map(Minute::seconds).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Operating(sum, oldest.plus(KEPT));
    }
}
