package org.openchannel.portal.talk;

/**
 * Somebody's part in a talk.
 *
 * @param readUpTo the last message they read; 0 for none
 */
public record Member(boolean isManager, long readUpTo) {}
