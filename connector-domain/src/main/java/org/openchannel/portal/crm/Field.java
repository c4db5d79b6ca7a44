package org.openchannel.portal.crm;

import java.util.Locale;

/**
 * A field every item of a kind has.
 *
 * @param type Bitrix24's, for example {@code crm_status}
 * @param statusType the dictionary of a {@code crm_status}; empty for others
 * @param duty as programs are told of it
 */
public record Field(String name, String type, boolean isReadOnly, boolean isMultiple, String statusType, Duty duty) {

    /** What is asked of those who set it. */
    public record Duty(boolean isImmutable, boolean isRequired) {

        /** Nothing. */
        static final Duty NONE = new Duty(false, false);
    }

    Field(String name, String type, boolean isReadOnly, boolean isMultiple, String statusType) {
        this(name, type, isReadOnly, isMultiple, statusType, Duty.NONE);
    }

    /** Reads {@code NAME type[:DICTIONARY] [readonly] [multiple] [immutable] [required]}. */
    static Field of(String line) {
        var words = line.strip().split("\\s+", -1);
        var type = words[1].split(":", -1);
        return new Field(
                words[0],
                type[0],
                line.contains(" readonly"),
                line.contains(" multiple"),
                type.length > 1 ? type[1] : "",
                new Duty(line.contains(" immutable"), line.contains(" required")));
    }

    /** Whether it holds several values with numbers of their own. */
    public boolean isMultiField() {
        return type.equals("crm_multifield");
    }

    /** Whether it holds files that were uploaded. */
    public boolean isUpload() {
        return type.endsWith("diskfile");
    }

    /** Whether its values are numbers. */
    public boolean isNumber() {
        return switch (type) {
            case "string", "char", "date", "datetime", "crm_status", "crm_multifield", "crm_currency", "object" ->
                false;
            case "diskfile", "attached_diskfile", "crm_activity_binding", "crm_activity_communication" -> false;
            default -> true;
        };
    }

    /** What people call it. */
    public String title() {
        var words = name.replace("_ID", "").replace('_', ' ').toLowerCase(Locale.ROOT);
        return name.equals("ID") ? name : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
