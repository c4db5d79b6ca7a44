package org.openchannel.portal.talk;

/**
 * What a chat looks like. Long words are cut.
 *
 * @param color by name; empty for any
 * @param avatarId a stored file; empty for none
 */
record Looks(String title, String description, String color, String avatarId) {

    private static final int LONGEST_TITLE = 255;
    private static final int LONGEST_DESCRIPTION = 1000;

    Looks {
        title = title.substring(0, Math.min(title.length(), LONGEST_TITLE));
        description = description.substring(0, Math.min(description.length(), LONGEST_DESCRIPTION));
    }
}
