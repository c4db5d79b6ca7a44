package org.openchannel.faults;

import java.time.Duration;

/**
 * What a request gets, and how.
 *
 * @param body the proper one; {@code conduct} may keep some of it back
 * @param pause between its bytes where it is slow
 */
record Answer(int status, String body, Conduct conduct, Duration pause) {

    /** How an answer reaches the one who asked. */
    enum Conduct {
        PROPER,
        /** The connection is reset instead. */
        RESET,
        /** The connection is closed instead. */
        CLOSED,
        /** Half of it, then the connection is closed. */
        HALF,
        /** Byte by byte. */
        SLOW
    }

    static Answer ok(Object body) {
        return new Answer(200, body.toString(), Conduct.PROPER, Duration.ZERO);
    }

    static Answer of(int status, String body) {
        return new Answer(status, body, Conduct.PROPER, Duration.ZERO);
    }

    Answer with(Conduct other) {
        return new Answer(status, body, other, pause);
    }

    Answer after(Duration other) {
        return new Answer(status, body, conduct, other);
    }

    /** Whether whoever asked learns from it what became of the request. */
    boolean isHeard() {
        return conduct == Conduct.PROPER || conduct == Conduct.SLOW;
    }
}
