package org.openchannel.portal.weather;

import java.time.Duration;

/** Lets the caller wait. */
public interface Pause {

    /** Returns after {@code time}. */
    void take(Duration time);
}
