package org.openchannel.portal.talk;

/**
 * Somebody's part in a talk.
 *
 * @param readUpTo the last message they read; 0 for none
 * @param hiddenUpTo the last message they do not see, as they came after it; 0 for none
 */
public record Member(boolean isManager, long readUpTo, long hiddenUpTo) {

    /** Who sees everything. */
    public Member(boolean isManager, long readUpTo) {
        this(isManager, readUpTo, 0);
    }
}
