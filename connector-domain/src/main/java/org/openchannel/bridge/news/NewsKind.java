package org.openchannel.bridge.news;

/** What may be news about an account. */
public enum NewsKind {
    /** It is linked. */
    LINKED,
    /** It has been out of reach for a while. */
    LOST,
    /** It must be linked anew. */
    SCAN_NEEDED,
    /** What was lost is there again. */
    RESTORED,
    /** The messenger keeps it from sending. */
    RESTRICTED,
    /** A person must do something on the telephone. */
    ACTION_NEEDED,
    /** Its connection ends in some days. */
    ENDS_SOON,
    /** What waits to be sent waits for a decision. */
    FROZEN,
    /** One of us disconnected it. Never told: whoever did it knows. */
    UNLINKED
}
