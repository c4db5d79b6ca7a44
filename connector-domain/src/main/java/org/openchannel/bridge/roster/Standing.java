package org.openchannel.bridge.roster;

import java.util.Set;
import org.openchannel.bridge.gateway.SessionState;

/** How accounts stand, coarsely, for whoever looks for those that need something. */
public enum Standing {
    ALL,
    CONNECTED,
    /** Somebody has something to do before they carry messages. */
    WAITING,
    /** They carried messages and do so no more. */
    BROKEN,
    /** Whose queue somebody paused, whatever the state. */
    PAUSED;

    /** The states that belong here. */
    public Set<SessionState> states() {
        return switch (this) {
            case ALL, PAUSED -> Set.of(SessionState.values());
            case CONNECTED -> Set.of(SessionState.CONNECTED);
            case WAITING -> Set.of(SessionState.NEW, SessionState.WAITING_FOR_QR, SessionState.CONNECTING);
            case BROKEN -> Set.of(SessionState.EXPIRED, SessionState.LOGGED_OUT, SessionState.FAILED);
        };
    }
}
