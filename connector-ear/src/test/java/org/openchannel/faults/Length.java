package org.openchannel.faults;

import java.time.Duration;

/** How long things go wrong: as long as the promise says where all faults are run, and shortly where few are. */
final class Length {

    private static final boolean IS_WHOLE = Boolean.getBoolean("faults.whole");

    private Length() {}

    static Duration of(Duration whole, Duration brief) {
        return IS_WHOLE ? whole : brief;
    }
}
