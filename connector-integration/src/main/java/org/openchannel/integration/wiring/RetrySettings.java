package org.openchannel.integration.wiring;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.openchannel.shared.lane.Dispatch;
import org.openchannel.shared.lane.RetrySchedule;

/** When to try again, as the settings say. */
final class RetrySettings {

    private static final String WAITS = "connector.delivery.retries";
    private static final String GIVE_UP = "connector.delivery.give-up-after";

    private RetrySettings() {}

    /**
     * Reads {@code connector.delivery.retries}, waits such as {@code PT0.5S,PT2S}, the last of which is repeated, and
     * {@code connector.delivery.give-up-after}; what is not set is each carrier's own, and so is all of those in a hurry.
     *
     * @throws IllegalStateException in a sentence, when a value can't be understood
     */
    static Dispatch.Retries read(Config config) {
        var waits = durations(config, WAITS);
        var giveUp = durations(config, GIVE_UP);
        return carrier -> {
            var own = carrier.retries();
            return carrier.isInAHurry()
                    ? own
                    : new RetrySchedule(
                            waits.isEmpty() ? own.waits() : waits,
                            giveUp.isEmpty() ? own.giveUpAfter() : giveUp.get(0));
        };
    }

    private static List<Duration> durations(Config config, String key) {
        var text = config.getOptionalValue(key, String.class).orElse("");
        try {
            return Stream.of(text.split(",", -1))
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .map(RetrySettings::positive)
                    .toList();
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "The setting " + key + " has the value \"" + text
                            + "\": durations such as PT0.5S,PT2S are expected",
                    e);
        }
    }

    private static Duration positive(String text) {
        var duration = Duration.parse(text);
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException("not a wait: " + text);
        }
        return duration;
    }
}
