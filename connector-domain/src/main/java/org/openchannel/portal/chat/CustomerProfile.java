package org.openchannel.portal.chat;

import org.jspecify.annotations.Nullable;

/**
 * What a connector says about a customer. Of names only letters, spaces, hyphens and apostrophes are kept, 25 characters of
 * each; two words in the name alone become name and last name, as Bitrix24 does it.
 */
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
        externalId = PlainText.clean(externalId);
        name = PlainName.whole(name);
        lastName = PlainName.of(lastName);
        if (name != null && lastName == null && name.matches("\\S+ \\S+")) {
            var words = name.split(" ", 2);
            name = words[0];
            lastName = PlainName.of(words[1]);
        }
        name = PlainName.of(name);
        avatarUrl = address(avatarUrl);
        profileUrl = address(profileUrl);
        gender = gender != null && gender.matches("male|female") ? gender : null;
        email = PlainText.cut(email, LONGEST);
        phone = PlainText.cut(phone, LONGEST_PHONE);
    }

    /** Without the telephone, unless somebody can be called at it. */
    public CustomerProfile withCheckedPhone() {
        return phone == null || Telephone.isValid(phone)
                ? this
                : new CustomerProfile(externalId, name, lastName, avatarUrl, profileUrl, gender, email, null);
    }

    /** Name and last name; the external id when there is neither. */
    public String fullName() {
        var full = ((name == null ? "" : name) + " " + (lastName == null ? "" : lastName)).strip();
        return full.isEmpty() ? externalId : full;
    }

    /** Only what a browser may follow. */
    private static @Nullable String address(@Nullable String text) {
        return text != null && text.length() <= LONGEST_ADDRESS && text.matches("(?i)https?://[^\\s\\p{Cntrl}]+")
                ? PlainText.clean(text)
                : null;
    }
}
