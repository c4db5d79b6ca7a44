package org.openchannel.simulator.telephone;

import java.util.Optional;
import java.util.regex.Pattern;

/** A telephone number in E.164: {@code +}, country code, number; at most 15 digits. */
public record PhoneNumber(String value) implements Comparable<PhoneNumber> {

    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern ORNAMENT = Pattern.compile("[\\s()\\u00A0./-]");

    public PhoneNumber {
        if (!E164.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a telephone number: " + value);
        }
    }

    /** Reads a number as people type it: with spaces, dashes, brackets, a leading 00 or no plus at all. */
    public static Optional<PhoneNumber> read(String typed) {
        var bare = ORNAMENT.matcher(typed).replaceAll("");
        if (bare.startsWith("00")) {
            bare = "+" + bare.substring(2);
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
        var digits = digits();
        if (digits.length() == 11 && digits.startsWith("7")) {
            return "+7 %s %s-%s-%s"
                    .formatted(
                            digits.substring(1, 4),
                            digits.substring(4, 7),
                            digits.substring(7, 9),
                            digits.substring(9));
        }
        return "+" + digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", " ");
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
