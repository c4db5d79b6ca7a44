package org.openchannel.portal.chat;

import java.util.Set;
import java.util.regex.Pattern;
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

    private static final Pattern TWO_WORDS = Pattern.compile("\\S+ \\S+");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s\\p{Cntrl}]+");
    private static final Set<String> GENDERS = Set.of("male", "female");
    private static final int LONGEST = 255;
    private static final int LONGEST_ADDRESS = 2000;
    private static final int LONGEST_PHONE = 100;

    public CustomerProfile {
        externalId = PlainText.clean(externalId);
        name = PlainName.whole(name);
        lastName = PlainName.of(lastName);
        if (name != null && lastName == null && TWO_WORDS.matcher(name).matches()) {
            var words = name.split(" ", 2);
            name = words[0];
            lastName = PlainName.of(words[1]);
        }
        name = PlainName.of(name);
        avatarUrl = address(avatarUrl);
        profileUrl = address(profileUrl);
        gender = gender != null && GENDERS.contains(gender) ? gender : null;
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
        return text != null
                        && text.length() <= LONGEST_ADDRESS
                        && ADDRESS.matcher(text).matches()
                ? PlainText.clean(text)
                : null;
    }
}
