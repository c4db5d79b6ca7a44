package org.openchannel.portal.limit;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The limits that go with a tariff. */
public enum LimitPlan {
    OFF(0, 0, 0, 0),
    STANDARD(50, 2, 480, 60),
    ENTERPRISE(250, 5, 480, 60);

    private final int burst;
    private final int perSecond;
    private final int operatingSeconds;
    private final int cutSeconds;

    LimitPlan(int burst, int perSecond, int operatingSeconds, int cutSeconds) {
        this.burst = burst;
        this.perSecond = perSecond;
        this.operatingSeconds = operatingSeconds;
        this.cutSeconds = cutSeconds;
    }

    /** Its figures. */
    public Limits limits() {
        return Limits.of(burst, perSecond, operatingSeconds, cutSeconds);
    }

    /** {@code off}, {@code standard} or {@code enterprise}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The plan of that word. */
    public static Optional<LimitPlan> of(String word) {
        return Optional.ofNullable(Map.of("off", OFF, "standard", STANDARD, "enterprise", ENTERPRISE)
                .get(word.strip().toLowerCase(Locale.ROOT)));
    }
}
