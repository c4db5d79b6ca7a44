package org.openchannel.faults;

import java.time.Duration;
import java.util.List;

/**
 * What the checker found. A list names the messages or calls that break the rule.
 *
 * @param taken how many messages were acknowledged
 * @param lost acknowledged, and neither shown nor kept as undeliverable (I1)
 * @param dead acknowledged, and kept as undeliverable
 * @param extra shown once more than once, one item per copy (I2)
 * @param unexplained those of {@code extra} that no blind moment of the sender explains (I2)
 * @param disordered shown after a later message of their chat (I3)
 * @param backwards statuses that took something back (I4)
 * @param mixedUp calls with another installation's token or chat (I5)
 * @param overlapping calls that touched a chat while another call was still at it (I6)
 * @param limited how often the portal had to refuse because of too many calls (I7)
 * @param unclaimed how long a lane with something to do was nobody's, at most, after the last fault (I8)
 * @param recovery from the healing of the last fault to the last message's showing (I8)
 */
record Findings(
        int taken,
        List<String> lost,
        List<String> dead,
        List<String> extra,
        List<String> unexplained,
        List<String> disordered,
        List<String> backwards,
        List<String> mixedUp,
        List<String> overlapping,
        long limited,
        Duration unclaimed,
        Duration recovery) {

    /** The same, with what was seen of the lanes meanwhile. */
    Findings after(Duration longestUnclaimed) {
        return new Findings(
                taken,
                lost,
                dead,
                extra,
                unexplained,
                disordered,
                backwards,
                mixedUp,
                overlapping,
                limited,
                longestUnclaimed,
                recovery);
    }

    /** In one line. */
    @Override
    public String toString() {
        return "%d taken, %d lost %s, %d dead %s, %d extra (%d unexplained) %s, %d disordered %s, %d backwards, %d mixed up, %d overlapping %s, %d limited, unclaimed %.1f s, recovered in %.1f s"
                .formatted(
                        taken,
                        lost.size(),
                        few(lost),
                        dead.size(),
                        few(dead),
                        extra.size(),
                        unexplained.size(),
                        few(extra),
                        disordered.size(),
                        few(disordered),
                        backwards.size(),
                        mixedUp.size(),
                        overlapping.size(),
                        few(overlapping),
                        limited,
                        unclaimed.toMillis() / 1000.0,
                        recovery.toMillis() / 1000.0);
    }

    private static List<String> few(List<String> all) {
        return all.subList(0, Math.min(3, all.size()));
    }
}
