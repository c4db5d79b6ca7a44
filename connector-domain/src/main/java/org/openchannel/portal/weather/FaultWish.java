package org.openchannel.portal.weather;

import org.jspecify.annotations.Nullable;

/**
 * A fault as somebody wishes it. Of each kind there is at most one.
 *
 * @param percent how often it strikes, 1 to 100
 * @param times after how many strikes it ends; absent for any number
 * @param scope which methods or events it strikes: names with {@code *}, separated by commas; empty for all
 * @param seconds how long a delay lasts, 1 to 300; of no meaning for kinds without a delay
 * @param lastsSeconds after how many seconds it ends by itself; absent for never
 */
public record FaultWish(
        FaultKind kind,
        int percent,
        @Nullable Integer times,
        String scope,
        int seconds,
        @Nullable Long lastsSeconds) {

    private static final int LONGEST_DELAY = 300;
    private static final int LONGEST_SCOPE = 500;
    private static final int MOST_TIMES = 1_000_000;
    private static final long A_YEAR = 366L * 24 * 3600;

    /**
     * Refuses what nobody could mean.
     *
     * @throws IllegalArgumentException with a sentence
     */
    public FaultWish {
        scope = scope.strip();
        require(percent >= 1 && percent <= 100, "The chance lies between 1 and 100 percent");
        require(times == null || (times >= 1 && times <= MOST_TIMES), "A fault strikes at least once");
        require(scope.matches("[A-Za-z0-9_.*, ]{0," + LONGEST_SCOPE + "}"), "A scope lists names, with * for any end");
        require(!kind.hasSeconds() || (seconds >= 1 && seconds <= LONGEST_DELAY), "A delay lasts 1 to 300 seconds");
        require(
                lastsSeconds == null || (lastsSeconds >= 1 && lastsSeconds <= A_YEAR),
                "A fault lasts at least 1 second");
    }

    /** One that strikes always, everything. */
    public static FaultWish always(FaultKind kind, int seconds) {
        return new FaultWish(kind, 100, null, "", seconds, null);
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
