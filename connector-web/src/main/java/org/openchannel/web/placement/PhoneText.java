package org.openchannel.web.placement;

import org.jspecify.annotations.Nullable;

/** Telephone numbers as people read them. */
final class PhoneText {

    private static final int RUSSIAN_LENGTH = 12;

    private PhoneText() {}

    /** {@code +79001234567} as {@code +7 900 123-45-67}; others as they are. */
    static @Nullable String pretty(@Nullable String phone) {
        if (phone == null || phone.length() != RUSSIAN_LENGTH || !phone.startsWith("+7")) {
            return phone;
        }
        return "+7 " + phone.substring(2, 5) + " " + phone.substring(5, 8) + "-" + phone.substring(8, 10) + "-"
                + phone.substring(10);
    }
}
