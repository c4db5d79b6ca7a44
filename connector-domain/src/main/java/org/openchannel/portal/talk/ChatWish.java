package org.openchannel.portal.talk;

/**
 * What a chat is to be like.
 *
 * @param color by name, for example {@code MINT}; empty for any
 * @param avatarId a stored file; empty for none
 * @param entityType what it belongs to elsewhere, with {@code entityId}; empty for nothing
 */
public record ChatWish(
        boolean isOpen,
        String title,
        String description,
        String color,
        String avatarId,
        String entityType,
        String entityId) {

    private static final int LONGEST_TITLE = 255;
    private static final int LONGEST_DESCRIPTION = 1000;
    private static final int LONGEST_TYPE = 100;

    public ChatWish {
        title = cut(title, LONGEST_TITLE);
        description = cut(description, LONGEST_DESCRIPTION);
        entityType = cut(entityType, LONGEST_TYPE);
        entityId = cut(entityId, LONGEST_TITLE);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
