package org.openchannel.bridge.message;

import java.time.Duration;

/** So much waits already that its sender, who brings it again, should keep it for a while. Nothing of it is stored. */
public class OverfullException extends RuntimeException {

    /** When to come back. */
    public static final Duration PATIENCE = Duration.ofSeconds(30);

    public OverfullException(String message) {
        super(message);
    }
}
