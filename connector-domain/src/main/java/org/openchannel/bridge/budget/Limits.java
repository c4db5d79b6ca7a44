package org.openchannel.bridge.budget;

import java.util.Arrays;
import java.util.Optional;

/**
 * What we plan with on one portal: four fifths of its requests, for they may be shared with others behind the same address;
 * of the 480 s a method may work for us in ten minutes as many as 460, for a portal tells them exactly with every answer.
 */
public enum Limits {
    /** Four fifths of 2 requests a second and 50 at once, as most portals allow. */
    STANDARD("standard", 1.6, 40, 460),

    /** Four fifths of 5 requests a second and 250 at once. */
    ENTERPRISE("enterprise", 4, 200, 460),

    /** For portals that limit nobody. */
    OFF("off", 1e9, 1e9, 1e9);

    private final String word;
    private final double perSecond;
    private final double atOnce;
    private final double operating;

    Limits(String word, double perSecond, double atOnce, double operating) {
        this.word = word;
        this.perSecond = perSecond;
        this.atOnce = atOnce;
        this.operating = operating;
    }

    /** Those of a word in the settings. */
    public static Optional<Limits> of(String word) {
        return Arrays.stream(values())
                .filter(limits -> limits.word.equalsIgnoreCase(word))
                .findFirst();
    }

    double perSecond() {
        return perSecond;
    }

    double atOnce() {
        return atOnce;
    }

    /** So many of a hundred of what may be asked at once. */
    long share(int percent) {
        return Math.round(atOnce * percent / 100);
    }

    /**
     * Seconds a method may work for us in ten minutes. Portals shut out at 480; what they report is ours alone and exact,
     * so that two trips are enough of a margin.
     */
    double operating() {
        return operating;
    }
}
