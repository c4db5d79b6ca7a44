package org.openchannel.portal.group;

/**
 * What a group is called, and how it is for those outside.
 *
 * @param keywords separated by commas
 * @param isVisible whether those outside find it
 * @param isOpen whether anybody may join
 * @param isClosed whether it is in the archive
 */
public record Charter(
        String name,
        String description,
        String keywords,
        boolean isVisible,
        boolean isOpen,
        boolean isClosed,
        boolean isProject) {

    /** How long a name may be. */
    static final int LONGEST_NAME = 200;

    private static final int LONGEST_DESCRIPTION = 2000;
    private static final int LONGEST_KEYWORDS = 500;

    /** Long words are cut; a name must be there and not too long, or there is a {@link GroupException}. */
    public Charter {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new GroupException("The group name is not specified");
        }
        description = cut(description, LONGEST_DESCRIPTION);
        keywords = cut(keywords, LONGEST_KEYWORDS);
    }

    /** Of that name alone. */
    public static Charter of(String name) {
        return new Charter(name, "", "", true, false, false, false);
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(longest, text.length()));
    }
}
