package org.openchannel.bridge.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far apart an account sends. A messenger that sees many messages at once takes the sender for a machine. */
@Embeddable
public class Pace {

    public static final Duration CAMPAIGN = Duration.ofSeconds(15);
    static final Duration LONGEST = Duration.ofMinutes(10);
    public static final Duration SHORTEST = Duration.ofMillis(500);

    @Nullable @Column(name = "send_interval_ms")
    private Integer interval;

    @Column(name = "campaign_interval_ms")
    private int campaignInterval;

    protected Pace() {
        // for JPA
    }

    private Pace(@Nullable Duration interval, Duration campaignInterval) {
        this.interval = interval == null ? null : (int) interval.toMillis();
        this.campaignInterval = (int) campaignInterval.toMillis();
    }

    /** As its messenger likes it, until somebody chooses. */
    public static Pace usual() {
        return new Pace(null, CAMPAIGN);
    }

    /**
     * As somebody chose.
     *
     * @param interval between any two messages, 0.5 s to 10 min
     * @param campaignInterval between two that nobody asked for, 15 s to 10 min
     * @throws IllegalArgumentException when one is shorter or longer
     */
    public static Pace of(Duration interval, Duration campaignInterval) {
        return new Pace(within(SHORTEST, interval), within(CAMPAIGN, campaignInterval));
    }

    /** As somebody chose, where {@code interval} may be empty: as its messenger likes it. */
    static Pace of(Optional<Duration> interval, Duration campaignInterval) {
        return new Pace(
                interval.map(chosen -> within(SHORTEST, chosen)).orElse(null), within(CAMPAIGN, campaignInterval));
    }

    private static Duration within(Duration shortest, Duration chosen) {
        if (chosen.compareTo(shortest) < 0 || chosen.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "An interval lasts from " + shortest.toMillis() + " ms to " + LONGEST.toMinutes() + " min");
        }
        return chosen;
    }

    /** Between any two messages; empty when nobody chose. */
    public Optional<Duration> interval() {
        return Optional.ofNullable(interval).map(Duration::ofMillis);
    }

    /** Between two messages that nobody asked for. */
    public Duration campaignInterval() {
        return Duration.ofMillis(campaignInterval);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pace pace
                && Objects.equals(interval, pace.interval)
                && campaignInterval == pace.campaignInterval;
    }

    @Override
    public int hashCode() {
        return Objects.hash(interval, campaignInterval);
    }
}
