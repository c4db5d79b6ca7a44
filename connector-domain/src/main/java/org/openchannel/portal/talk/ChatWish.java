package org.openchannel.portal.talk;

/**
 * What a chat is to be like.
 *
 * @param color by name, for example {@code MINT}; empty for any, as is what no color could be called
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
    private static final int LONGEST_COLOR = 20;

    public ChatWish {
        title = cut(title, LONGEST_TITLE);
        description = cut(description, LONGEST_DESCRIPTION);
        color = color.length() <= LONGEST_COLOR ? color : "";
        entityType = cut(entityType, LONGEST_TYPE);
        entityId = cut(entityId, LONGEST_TITLE);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
