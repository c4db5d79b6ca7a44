package org.openchannel.simulator.telephone;

import java.util.Optional;
import java.util.regex.Pattern;

/** A telephone number in E.164: {@code +}, country code, number; at most 15 digits. */
public record PhoneNumber(String value) implements Comparable<PhoneNumber> {

    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern RUSSIAN = Pattern.compile("8[0-9]{10}");
    private static final Pattern ORNAMENT = Pattern.compile("[\\s()\\u00A0./-]");

    public PhoneNumber {
        if (!E164.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a telephone number: " + value);
        }
    }

    /** Reads a number as people type it: with spaces, dashes, brackets, a leading 00, Russia's 8, or no plus at all. */
    public static Optional<PhoneNumber> read(String typed) {
        var bare = ORNAMENT.matcher(typed).replaceAll("");
        if (bare.startsWith("00")) {
            bare = "+" + bare.substring(2);
        } else if (RUSSIAN.matcher(bare).matches()) {
            bare = "+7" + bare.substring(1);
        } else if (!bare.startsWith("+")) {
            bare = "+" + bare;
        }
        return E164.matcher(bare).matches() ? Optional.of(new PhoneNumber(bare)) : Optional.empty();
    }

    /** The digits alone, fit for addresses and element ids. */
    public String digits() {
        return value.substring(1);
    }

    /** As people read it: in groups, for example {@code +7 916 200-30-40}. */
    public String pretty() {
        return value.replaceFirst("^\\+7(\\d{3})(\\d{3})(\\d\\d)(\\d\\d)$", "+7 $1 $2-$3-$4")
                .replaceFirst("^\\+55(\\d\\d)(\\d{4,5})(\\d{4})$", "+55 $1 $2-$3")
                .replaceFirst("^\\+(\\d{1,3}?)(\\d{3})(\\d{3})(\\d{2,4})$", "+$1 $2 $3 $4");
    }

    @Override
    public int compareTo(PhoneNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
