package org.openchannel.portal.dialog;

/** What came of an operator's wish to change or delete a message. */
public enum Rewriting {
    DONE,
    /** There is no such message in that chat, or it is deleted. */
    GONE,
    /** It is somebody else's, or the connector can't have it changed. */
    FORBIDDEN
}
