package org.openchannel.bridge.gateway;

import java.util.List;

/**
 * One thing a gateway must be told of an account before it can act for it; any screen can draw it.
 *
 * @param name its name, unique in the gateway, of {@code [a-z_]}
 * @param kind how it is entered
 * @param label where its label is found among the texts of fields
 * @param hint where the sentence is found there that says where to get it; "" where it needs none
 * @param isRequired whether nothing works without it
 * @param choices what may be chosen, for {@link Kind#CHOICE}; the texts are found by the label and the choice
 */
public record SettingsField(
        String name, Kind kind, String label, String hint, boolean isRequired, List<String> choices) {

    /** How long any value may be. */
    public static final int LONGEST = 1000;

    public SettingsField {
        if (!name.matches("[a-z_]{1,40}")) {
            throw new IllegalArgumentException("Not a field: " + name);
        }
        choices = List.copyOf(choices);
    }

    /** How a field is entered. */
    public enum Kind {
        TEXT,
        /** Sealed as soon as it is entered, and never shown again. */
        SECRET,
        CHOICE
    }

    /** A secret nothing works without. */
    public static SettingsField secret(String name, String label, String hint) {
        return new SettingsField(name, Kind.SECRET, label, hint, true, List.of());
    }
}
