package org.openchannel.bridge.account;

/** What becomes of a message when nobody can tell whether it arrived. */
public enum OnDoubt {
    /** It is sent again: rather twice than never. */
    RESEND,
    /** It is held for a person to decide: rather late than twice. */
    HOLD
}
