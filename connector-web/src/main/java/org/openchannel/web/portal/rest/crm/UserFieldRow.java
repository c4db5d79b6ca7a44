package org.openchannel.web.portal.rest.crm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.crm.ItemKind;
import org.openchannel.portal.crm.UserField;
import org.openchannel.web.portal.rest.Parameters;

/** A field an application added, as the methods show it. */
final class UserFieldRow {

    private static final List<String> LABELS =
            List.of("EDIT_FORM_LABEL", "LIST_COLUMN_LABEL", "LIST_FILTER_LABEL", "ERROR_MESSAGE", "HELP_MESSAGE");
    private static final List<String> LANGUAGES = List.of("en", "ru", "de");

    private UserFieldRow() {}

    /** With its words in all languages. */
    static Map<String, Object> whole(ItemKind kind, UserField field) {
        var row = plain(kind, field);
        for (var label : LABELS) {
            var words = new LinkedHashMap<String, Object>();
            LANGUAGES.forEach(language -> words.put(language, words(field, label, language)));
            row.put(label, words);
        }
        return row;
    }

    /** With its words in one language; without any when none was asked for. */
    static Map<String, Object> listed(ItemKind kind, UserField field, @Nullable String language) {
        var row = plain(kind, field);
        if (language != null) {
            LABELS.forEach(label -> row.put(label, words(field, label, language)));
        }
        return row;
    }

    @SuppressWarnings("NullAway") // what is empty is null; JSON says so
    private static Map<String, Object> plain(ItemKind kind, UserField field) {
        var written = Parameters.of(field.written());
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("ID", String.valueOf(field.id()));
        row.put("ENTITY_ID", "CRM_" + kind.name());
        row.put("FIELD_NAME", field.name());
        row.put("USER_TYPE_ID", field.type());
        row.put("XML_ID", written.text("XML_ID").orElse(null));
        row.put(
                "SORT",
                written.text("SORT")
                        .filter(sort -> sort.matches("[1-9]\\d{0,8}"))
                        .orElse("100"));
        row.put("MULTIPLE", field.isYes("MULTIPLE") && !field.type().equals("boolean") ? "Y" : "N");
        row.put("MANDATORY", field.isYes("MANDATORY") ? "Y" : "N");
        row.put("SHOW_FILTER", field.isYes("SHOW_FILTER") ? "E" : "N");
        row.put("SHOW_IN_LIST", field.isYes("SHOW_IN_LIST") ? "Y" : "N");
        row.put("EDIT_IN_LIST", written.flag("EDIT_IN_LIST", true) ? "Y" : "N");
        row.put("IS_SEARCHABLE", field.isYes("IS_SEARCHABLE") ? "Y" : "N");
        row.put(
                "SETTINGS",
                written.get("SETTINGS").filter(Map.class::isInstance).orElseGet(List::of));
        if (field.type().equals("enumeration")) {
            row.put("LIST", written.items("LIST").orElse(List.of()));
        }
        return row;
    }

    /** As the fields of a kind of records are described. */
    static Map<String, Object> described(UserField field) {
        var row = FieldRow.of(field.type(), field.name(), field.isYes("MANDATORY"));
        row.put("isMultiple", field.isYes("MULTIPLE") && !field.type().equals("boolean"));
        row.put("isDynamic", true);
        row.put("listLabel", words(field, "LIST_COLUMN_LABEL", "en"));
        row.put("formLabel", words(field, "EDIT_FORM_LABEL", "en"));
        row.put("filterLabel", words(field, "LIST_FILTER_LABEL", "en"));
        row.put("settings", field.written().getOrDefault("SETTINGS", List.of()));
        if (field.type().equals("enumeration")) {
            row.put(
                    "items",
                    Parameters.of(field.written()).items("LIST").orElse(List.of()).stream()
                            .map(Parameters::in)
                            .map(choice -> Map.of(
                                    "ID",
                                    choice.text("ID").orElse(""),
                                    "VALUE",
                                    choice.text("VALUE").orElse("")))
                            .toList());
        }
        return row;
    }

    private static String words(UserField field, String label, String language) {
        var written = Parameters.of(field.written());
        return written.inside(label)
                .text(language)
                .or(() -> written.text(label))
                .or(() -> written.text("LABEL"))
                .orElse("");
    }
}
