package org.openchannel.bridge.right;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Whom an administrator gave the right to send.
 *
 * @param id the portal's number of the user, department or group
 * @param name what it was called when it was chosen, for people's eyes
 */
public record Holder(Kind kind, long id, String name) {

    private static final int LONGEST_NAME = 100;

    /** What holds the right. */
    public enum Kind {
        USER,
        DEPARTMENT,
        GROUP;

        private String letter() {
            return name().substring(0, 1).toLowerCase(Locale.ROOT);
        }
    }

    public Holder {
        if (id <= 0) {
            throw new IllegalArgumentException("Nobody has the number " + id);
        }
        var line = name.replaceAll("\\s+", " ").strip();
        name = line.length() > LONGEST_NAME ? line.substring(0, LONGEST_NAME) : line;
    }

    /** Kind and number in one word, for example {@code u17}. */
    public String code() {
        return kind.letter() + id;
    }

    /** The holder behind a code; empty when it is none. */
    public static Optional<Holder> of(String code, String name) {
        if (!code.matches("[a-z][1-9]\\d{0,17}")) {
            return Optional.empty();
        }
        return Arrays.stream(Kind.values())
                .filter(kind -> code.startsWith(kind.letter()))
                .map(kind -> new Holder(kind, Long.parseLong(code.substring(1)), name))
                .findFirst();
    }

    /** Whether both stand for the same, whatever it is called. */
    public boolean isSameAs(Holder other) {
        return kind == other.kind && id == other.id;
    }
}
