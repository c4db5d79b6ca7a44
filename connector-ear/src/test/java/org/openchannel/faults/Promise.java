package org.openchannel.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.assertj.core.api.SoftAssertions;

/** The delivery promise as one assertion. */
final class Promise {

    /** Ten seconds, and the ten for which the product leaves a portal alone on these stages that said it was busy. */
    private static final Duration LONGEST_UNCLAIMED = Duration.ofSeconds(20);

    private Promise() {}

    /** The same, and nothing was given up. */
    static void isKeptAndAllArrived(Findings found) {
        isKept(found);
        assertThat(found.dead()).as("given up").isEmpty();
    }

    /** Nothing is lost, doubled without need, out of order, mixed up, or more than the portal allows; and nothing rests. */
    static void isKept(Findings found) {
        isKeptAsFarAsTheEndsAllow(found);
        assertThat(found.unclaimed())
                .as("I8, a lane that is ready and nobody's")
                .isLessThan(LONGEST_UNCLAIMED);
    }

    /** The same where everything has to wait, as the portal bears no more. */
    static void isKeptAsFarAsTheEndsAllow(Findings found) {
        var all = new SoftAssertions();
        all.assertThat(found.lost()).as("I1, lost").isEmpty();
        all.assertThat(found.unexplained()).as("I2, copies without need").isEmpty();
        all.assertThat(found.disordered()).as("I3, out of order").isEmpty();
        all.assertThat(found.backwards()).as("I4, statuses taken back").isEmpty();
        all.assertThat(found.mixedUp()).as("I5, mixed up").isEmpty();
        all.assertThat(found.overlapping())
                .as("I6, calls at one chat at a time")
                .isEmpty();
        all.assertThat(found.limited()).as("I7, limit errors").isZero();
        all.assertAll();
    }
}
