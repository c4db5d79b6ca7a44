package org.openchannel.portal.bot;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a bot presents itself; what is absent is not said, or stays as it was. Long words are cut. */
public record BotProfile(
        @Nullable String name,
        @Nullable String lastName,
        @Nullable String email,
        @Nullable String color,
        @Nullable String workPosition,
        @Nullable String website,
        @Nullable String gender,
        @Nullable String birthday,
        @Nullable String avatarId) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_EMAIL = 200;
    private static final int LONGEST_ADDRESS = 500;

    public BotProfile {
        name = cut(name, LONGEST_NAME);
        lastName = cut(lastName, LONGEST_NAME);
        email = cut(email, LONGEST_EMAIL);
        color = color == null ? null : BotColors.known(color.toUpperCase(Locale.ROOT));
        workPosition = cut(workPosition, LONGEST_EMAIL);
        website = website != null && website.matches("(?i)https?://\\S+") ? cut(website, LONGEST_ADDRESS) : null;
        gender = gender != null && gender.matches("[MF]") ? gender : null;
        birthday = birthday != null && birthday.matches("\\d{4}-\\d{2}-\\d{2}") ? birthday : null;
    }

    /** Of that name alone. */
    public static BotProfile named(String name) {
        return new BotProfile(name, null, null, null, null, null, null, null, null);
    }

    /** Whether neither name nor last name is there. */
    public boolean isNameless() {
        return isBlank(name) && isBlank(lastName);
    }

    /** Whether nothing at all is said. */
    public boolean isEmpty() {
        return name == null
                && lastName == null
                && email == null
                && color == null
                && workPosition == null
                && website == null
                && gender == null
                && birthday == null
                && avatarId == null;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static @Nullable String cut(@Nullable String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }
}
