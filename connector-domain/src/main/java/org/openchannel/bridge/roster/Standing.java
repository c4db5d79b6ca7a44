package org.openchannel.bridge.roster;

import java.util.Set;
import org.openchannel.bridge.gateway.SessionState;

/** How accounts stand, coarsely, for whoever looks for those that need something. */
public enum Standing {
    ALL(Set.of(SessionState.values())),
    CONNECTED(Set.of(SessionState.CONNECTED)),
    WAITING(Set.of(SessionState.NEW, SessionState.WAITING_FOR_QR, SessionState.CONNECTING)),
    BROKEN(Set.of(SessionState.EXPIRED, SessionState.LOGGED_OUT, SessionState.FAILED)),
    /** Whose queue somebody paused, whatever the state. */
    PAUSED(Set.of(SessionState.values()));

    private final Set<SessionState> states;

    Standing(Set<SessionState> states) {
        this.states = states;
    }

    /** The states that belong here. */
    public Set<SessionState> states() {
        return states;
    }
}
