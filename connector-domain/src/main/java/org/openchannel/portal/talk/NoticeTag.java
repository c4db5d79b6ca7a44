package org.openchannel.portal.talk;

/**
 * By what an application finds a notice again.
 *
 * @param applicationId whose it is
 * @param tag there is one notice of it for a user; may be empty
 * @param subTag there may be several; may be empty
 */
public record NoticeTag(long messageId, long userId, long applicationId, String tag, String subTag) {

    /** How long either may be. */
    public static final int LONGEST = 255;
}
