package org.openchannel.bridge.account;

/** What becomes of a message when nobody can tell whether it arrived. */
public enum OnDoubt {
    /** What the portal may have is sent again, what a customer may have is held: nobody chose anything else. */
    USUAL,
    /** It is sent again: rather twice than never. */
    RESEND,
    /** It is held for a person to decide: rather late than twice. */
    HOLD
}
