package org.openchannel.portal.talk;

/**
 * A talk as one of its people sees it.
 *
 * @param isPinned it stands above all others
 * @param isMuted it makes no noise
 * @param isUnread something in it was not read, or it is to be read again
 */
public record MarkedTalk(TalkCard talk, boolean isPinned, boolean isMuted, boolean isUnread) {}
