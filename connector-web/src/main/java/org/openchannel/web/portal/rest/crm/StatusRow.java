package org.openchannel.web.portal.rest.crm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.crm.DictionaryWord;

/** Words of dictionaries, and dictionaries, as the methods show them. */
final class StatusRow {

    /** Stages no portal is without. */
    private static final Set<String> SYSTEM = Set.of("NEW", "WON", "LOSE", "CONVERTED", "JUNK");

    private StatusRow() {}

    @SuppressWarnings("NullAway") // what is empty is null; JSON says so
    static Map<String, Object> of(DictionaryWord word) {
        var isSystem = word.isUsual() && (!word.isStage() || SYSTEM.contains(word.statusId()));
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("ID", String.valueOf(word.id()));
        row.put("ENTITY_ID", word.entityId());
        row.put("STATUS_ID", word.statusId());
        row.put("NAME", word.name());
        row.put("NAME_INIT", isSystem ? word.name() : "");
        row.put("SORT", String.valueOf(word.sort()));
        row.put("SYSTEM", isSystem ? "Y" : "N");
        row.put("CATEGORY_ID", null);
        row.put("COLOR", word.colour().isEmpty() ? null : word.colour());
        row.put("SEMANTICS", word.semantics().isEmpty() ? null : word.semantics());
        if (word.isStage()) {
            var extra = new LinkedHashMap<String, Object>();
            extra.put("SEMANTICS", semantics(word));
            extra.put("COLOR", word.colour());
            row.put("EXTRA", extra);
        }
        return row;
    }

    private static String semantics(DictionaryWord word) {
        return switch (word.semantics()) {
            case "S" -> "success";
            case "F" -> SYSTEM.contains(word.statusId()) ? "failure" : "apology";
            default -> "process";
        };
    }

    static Map<String, Object> fields() {
        var all = new LinkedHashMap<String, Object>();
        all.put("ID", FieldRow.of("integer", "ID", false, true, false));
        all.put("ENTITY_ID", FieldRow.of("string", "Entity ID", true, false, true));
        all.put("STATUS_ID", FieldRow.of("string", "Status", true, false, true));
        all.put("SORT", FieldRow.of("integer", "Sort", false));
        all.put("NAME", FieldRow.of("string", "Name", true));
        all.put("NAME_INIT", FieldRow.of("string", "Default name", false, true, false));
        all.put("SYSTEM", FieldRow.of("char", "System", false, true, false));
        all.put("CATEGORY_ID", FieldRow.of("integer", "CATEGORY_ID", false, false, true));
        all.put("COLOR", FieldRow.of("string", "COLOR", false));
        all.put("SEMANTICS", FieldRow.of("char", "SEMANTICS", false, false, true));
        all.put("EXTRA", FieldRow.of("crm_status_extra", "Additional fields", false));
        return all;
    }

    static List<Map<String, Object>> types(List<DictionaryWord> words) {
        return words.stream()
                .map(DictionaryWord::entityId)
                .distinct()
                .map(StatusRow::type)
                .toList();
    }

    private static Map<String, Object> type(String entityId) {
        var row = new LinkedHashMap<String, Object>();
        row.put("ID", entityId);
        row.put("NAME", entityId);
        switch (entityId) {
            case "STATUS" -> {
                row.put("SEMANTIC_INFO", semantics("CONVERTED", "JUNK"));
                row.put("ENTITY_TYPE_ID", 1);
            }
            case "DEAL_STAGE" -> {
                row.put("SEMANTIC_INFO", semantics("WON", "LOSE"));
                row.put("FIELD_ATTRIBUTE_SCOPE", "");
                row.put("ENTITY_TYPE_ID", 2);
                row.put("CATEGORY_ID", 0);
            }
            default -> {}
        }
        return row;
    }

    private static Map<String, Object> semantics(String success, String failure) {
        var semantics = new LinkedHashMap<String, Object>();
        semantics.put("START_FIELD", "NEW");
        semantics.put("FINAL_SUCCESS_FIELD", success);
        semantics.put("FINAL_UNSUCCESS_FIELD", failure);
        semantics.put("FINAL_SORT", 0);
        return semantics;
    }
}
