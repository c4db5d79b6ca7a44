package org.openchannel.bridge.settings;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Telephone numbers, as people write them and as they are compared: in E.164. */
public final class Phones {

    /** A plus and the fifteen digits E.164 allows; the library also takes what only one country dials. */
    private static final int LONGEST = 16;

    private Phones() {}

    /**
     * {@code 8 (900) 123-45-67} as {@code +79001234567}; empty when it is no number.
     *
     * @param region whose people write numbers without their country's code; null where nobody knows
     */
    public static Optional<String> e164(String written, @Nullable String region) {
        var phones = PhoneNumberUtil.getInstance();
        return parsed(written, region)
                .map(number -> phones.format(number, PhoneNumberFormat.E164))
                .filter(phone -> phone.length() <= LONGEST);
    }

    /** As people read it: {@code +7 900 123-45-67}; what is no number as it is. */
    public static String pretty(String e164) {
        var phones = PhoneNumberUtil.getInstance();
        return parsed(e164, null)
                .map(number -> phones.format(number, PhoneNumberFormat.INTERNATIONAL))
                .orElse(e164);
    }

    /** Where a number is at home, for example {@code RU}. */
    public static Optional<String> region(@Nullable String e164) {
        return e164 == null
                ? Optional.empty()
                : parsed(e164, null).map(number -> PhoneNumberUtil.getInstance().getRegionCodeForNumber(number));
    }

    /** Where people of a portal's language mostly are; empty where that says nothing. */
    public static Optional<String> regionOf(String language) {
        return switch (language.toLowerCase(Locale.ROOT)) {
            case "ru" -> Optional.of("RU");
            case "ua" -> Optional.of("UA");
            case "kz" -> Optional.of("KZ");
            case "by" -> Optional.of("BY");
            case "de", "br", "fr", "it", "pl", "tr", "vn", "th", "id", "jp", "in" ->
                Optional.of(language.toUpperCase(Locale.ROOT));
            default -> Optional.empty();
        };
    }

    private static Optional<PhoneNumber> parsed(String written, @Nullable String region) {
        var phones = PhoneNumberUtil.getInstance();
        try {
            return Optional.of(phones.parse(written, region)).filter(Phones::isWhole);
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** What can be dialled only within a town is no number of a messenger. */
    private static boolean isWhole(PhoneNumber number) {
        return PhoneNumberUtil.getInstance().isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE;
    }
}
