package org.openchannel.portal.chat;

import org.jspecify.annotations.Nullable;

/** What a connector says about a customer. Two words in the name alone become name and last name, as Bitrix24 does it. */
public record CustomerProfile(
        String externalId,
        @Nullable String name,
        @Nullable String lastName,
        @Nullable String avatarUrl,
        @Nullable String profileUrl,
        @Nullable String gender,
        @Nullable String email,
        @Nullable String phone) {

    private static final int LONGEST = 255;
    private static final int LONGEST_ADDRESS = 2000;
    private static final int LONGEST_PHONE = 100;

    public CustomerProfile {
        name = cut(name, LONGEST);
        lastName = cut(lastName, LONGEST);
        if (name != null && lastName == null && name.strip().matches("\\S+\\s+\\S+")) {
            var words = name.strip().split("\\s+", 2);
            name = words[0];
            lastName = words[1];
        }
        avatarUrl = address(avatarUrl);
        profileUrl = address(profileUrl);
        gender = gender != null && gender.matches("male|female") ? gender : null;
        email = cut(email, LONGEST);
        phone = cut(phone, LONGEST_PHONE);
    }

    /** Name and last name; the external id when there is neither. */
    public String fullName() {
        var full = ((name == null ? "" : name) + " " + (lastName == null ? "" : lastName)).strip();
        return full.isEmpty() ? externalId : full;
    }

    private static @Nullable String cut(@Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    /** Only what a browser may follow. */
    private static @Nullable String address(@Nullable String text) {
        return text != null && text.length() <= LONGEST_ADDRESS && text.matches("(?i)https?://\\S+") ? text : null;
    }
}
