package org.openchannel.portal.chat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import org.jspecify.annotations.Nullable;

/** Whether somebody can be called at a number, by the rules of its country. */
final class Telephone {

    private static final String HOME = "RU";

    private Telephone() {}

    /** Written with its country's code, with or without the plus, or as people of the portal's country write it. */
    static boolean isValid(String number) {
        var digits = number.replaceAll("[^0-9]", "");
        return isValid("+" + digits, null) || (!number.strip().startsWith("+") && isValid(digits, HOME));
    }

    private static boolean isValid(String number, @Nullable String country) {
        var telephones = PhoneNumberUtil.getInstance();
        try {
            return telephones.isValidNumber(telephones.parse(number, country));
        } catch (NumberParseException e) {
            return false;
        }
    }
}
