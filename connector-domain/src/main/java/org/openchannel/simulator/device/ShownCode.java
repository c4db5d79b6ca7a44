package org.openchannel.simulator.device;

import java.time.Instant;

/**
 * The code a device shows now.
 *
 * @param scanned what its picture says
 * @param typed what to type instead
 * @param number which code of the wait it is, from 1
 * @param of how many there are
 * @param until when the next one replaces it
 */
public record ShownCode(String scanned, String typed, int number, int of, Instant until) {

    /** The code to type, as people read it: {@code ABCD-1234}. */
    public String typedPretty() {
        var middle = typed.length() / 2;
        return typed.substring(0, middle) + "-" + typed.substring(middle);
    }
}
