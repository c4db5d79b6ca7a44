package org.openchannel.bridge.message;

import java.util.Locale;
import org.openchannel.bridge.right.Verdict;

/**
 * Why an operator's message goes nowhere, as a load on its way to them carries it.
 *
 * @param person the portal's number of who wrote it
 */
public record Refusal(Verdict verdict, long person) {

    private static final String GAP = ":";

    /** The kind of the load. */
    String kind() {
        return verdict.name().toLowerCase(Locale.ROOT) + GAP + person;
    }

    /** Reads the kind of a load. */
    public static Refusal of(String kind) {
        var parts = kind.split(GAP, 2);
        return new Refusal(Verdict.valueOf(parts[0].toUpperCase(Locale.ROOT)), Long.parseLong(parts[1]));
    }

    /** In words, for whoever traces the message. */
    String reason() {
        return verdict == Verdict.UNKNOWN
                ? "User " + person + " was not let through: the portal never told who belongs where"
                : "User " + person + " may not send through this account";
    }
}
