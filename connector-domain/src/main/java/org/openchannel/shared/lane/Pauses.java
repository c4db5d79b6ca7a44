package org.openchannel.shared.lane;

import java.time.Duration;

/** How a thread waits before it tries to write again. */
public interface Pauses {

    /** Waits. */
    void pause(Duration length) throws InterruptedException;
}
