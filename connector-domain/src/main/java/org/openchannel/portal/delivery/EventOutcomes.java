package org.openchannel.portal.delivery;

/** Who wants to know what became of an operator's message that travelled as an event. Called inside a transaction. */
public interface EventOutcomes {

    /** The handler took it. */
    void accepted(long messageId);

    /** It was given up. */
    void abandoned(long messageId);
}
