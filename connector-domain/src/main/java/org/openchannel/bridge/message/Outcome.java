package org.openchannel.bridge.message;

/** What became of something that arrived. */
public enum Outcome {
    ACCEPTED,
    /** We had it already. */
    DUPLICATE,
    /** It is nothing we carry. */
    IGNORED,
    /** Its author may not send; they are told. */
    REFUSED
}
