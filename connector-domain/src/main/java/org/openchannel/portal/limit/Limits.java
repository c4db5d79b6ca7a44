package org.openchannel.portal.limit;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The limits in force.
 *
 * @param burst how many requests one address may make at once; 0 for any number
 * @param perSecond how many of them are forgotten each second
 * @param operatingSeconds how long one method may work for one caller in ten minutes; 0 for any time
 * @param cutSeconds after how long a request is cut off; 0 for never
 * @param isOverloaded whether everything is refused with {@code OVERLOAD_LIMIT}, as after a block by hand
 * @param costs what one call of a method counts in seconds, by the method's name in lower case; others count the time
 *     they took
 */
public record Limits(
        int burst,
        double perSecond,
        int operatingSeconds,
        int cutSeconds,
        boolean isOverloaded,
        Map<String, BigDecimal> costs) {

    private static final int MOST = 1_000_000;
    private static final int MOST_COSTS = 200;
    private static final BigDecimal HIGHEST_COST = BigDecimal.valueOf(3600);

    /**
     * Refuses figures nobody could mean.
     *
     * @throws IllegalArgumentException with a sentence
     */
    public Limits {
        for (var figure : new int[] {burst, operatingSeconds, cutSeconds}) {
            if (figure < 0 || figure > MOST) {
                throw new IllegalArgumentException("A limit lies between 0 and " + MOST);
            }
        }
        if (!(perSecond >= 0 && perSecond <= MOST) || (burst > 0 && perSecond < 0.01)) {
            throw new IllegalArgumentException("At least one request must be forgotten every 100 seconds");
        }
        costs = Map.copyOf(costs);
        if (costs.size() > MOST_COSTS
                || costs.values().stream().anyMatch(cost -> cost.signum() < 0 || cost.compareTo(HIGHEST_COST) > 0)) {
            throw new IllegalArgumentException("A call costs between 0 and 3600 seconds; at most 200 are listed");
        }
    }

    static Limits of(int burst, double perSecond, int operatingSeconds, int cutSeconds) {
        return new Limits(burst, perSecond, operatingSeconds, cutSeconds, false, Map.of());
    }

    /** The plan these figures belong to, costs and block aside. */
    public Optional<LimitPlan> plan() {
        return Arrays.stream(LimitPlan.values())
                .filter(plan -> plan.limits()
                        .withCosts(costs)
                        .withOverload(isOverloaded)
                        .equals(this))
                .findFirst();
    }

    /** The same with other costs. */
    public Limits withCosts(Map<String, BigDecimal> other) {
        return new Limits(burst, perSecond, operatingSeconds, cutSeconds, isOverloaded, other);
    }

    /** The same, blocked by hand or not. */
    public Limits withOverload(boolean overloaded) {
        return new Limits(burst, perSecond, operatingSeconds, cutSeconds, overloaded, costs);
    }

    /** What a call of {@code method} counts; empty for the time it took. */
    Optional<BigDecimal> cost(String method) {
        return Optional.ofNullable(costs.get(method));
    }

    /** Costs as they are typed and kept: {@code method=seconds} in lines. */
    public String costText() {
        var text = new StringBuilder();
        new TreeMap<>(costs)
                .forEach((method, cost) -> text.append(method)
                        .append('=')
                        .append(cost.toPlainString())
                        .append('\n'));
        return text.toString();
    }

    /**
     * Reads {@code method=seconds} in lines.
     *
     * @throws IllegalArgumentException naming the line that is wrong
     */
    public static Map<String, BigDecimal> costs(String text) {
        var costs = new TreeMap<String, BigDecimal>();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            if (!line.matches("[A-Za-z0-9_.]{1,100}\\s*=\\s*\\d{1,4}(\\.\\d{1,6})?")) {
                throw new IllegalArgumentException("A cost is written as method=seconds: " + line);
            }
            var parts = line.split("=", -1);
            costs.put(parts[0].strip().toLowerCase(Locale.ROOT), new BigDecimal(parts[1].strip()));
        });
        return costs;
    }
}
