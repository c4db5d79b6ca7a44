package org.openchannel.bridge.roster;

/** Whether something holds an account's messages back, and who may change that. */
public enum Halt {
    NONE,
    /** The portal's administrators paused what it sends. */
    PAUSED,
    /** Whoever runs this server stopped it, both ways; nobody on the portal lets it go. */
    STOPPED;

    /** With both, the one that is left when the other goes. */
    public static Halt of(boolean isPaused, boolean isStopped) {
        if (isStopped) {
            return STOPPED;
        }
        return isPaused ? PAUSED : NONE;
    }
}
