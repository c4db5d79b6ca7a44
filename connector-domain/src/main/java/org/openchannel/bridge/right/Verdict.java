package org.openchannel.bridge.right;

/** Whether somebody may send. */
public enum Verdict {
    ALLOWED,
    /** Nobody gave them the right. */
    FORBIDDEN,
    /** Nobody can tell, because the portal never told who belongs where. It counts as no; it may be tried again. */
    UNKNOWN;

    public boolean isAllowed() {
        return this == ALLOWED;
    }
}
