package org.openchannel.portal.line;

/** Who must know that a line goes away. Called inside the transaction that removes it. */
public interface LineNews {

    /** Line {@code lineId} is being deleted by {@code userId}. */
    void deleted(long lineId, long userId);
}
