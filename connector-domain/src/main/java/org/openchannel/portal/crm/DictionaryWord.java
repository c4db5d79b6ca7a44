package org.openchannel.portal.crm;

import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A word with what people of a portal say of it.
 *
 * @param semantics empty while work goes on, S for success, F for failure
 * @param colour of a stage; empty elsewhere
 * @param isUsual whether every portal has it
 */
public record DictionaryWord(
        long id,
        String entityId,
        String statusId,
        String name,
        int sort,
        String semantics,
        String colour,
        boolean isUsual) {

    private static final Map<String, String> COLOURS = Map.of(
            "NEW", "#39A8EF",
            "IN_PROCESS", "#2FC6F6",
            "PREPARATION", "#2FC6F6",
            "PREPAYMENT_INVOICE", "#55D0E0",
            "EXECUTING", "#47E4C2",
            "FINAL_INVOICE", "#FFA900",
            "CONVERTED", "#7BD500",
            "WON", "#7BD500",
            "PROCESSED", "#55D0E0");

    static DictionaryWord of(Dictionary.Entry entry) {
        return new DictionaryWord(
                entry.id(),
                entry.entityId(),
                entry.statusId(),
                entry.name(),
                entry.sort(),
                entry.semantics().equals("P") ? "" : entry.semantics(),
                isStage(entry.entityId()) ? COLOURS.getOrDefault(entry.statusId(), "#FF5752") : "",
                true);
    }

    DictionaryWord called(Map<String, Object> written) {
        return new DictionaryWord(
                id,
                entityId,
                statusId,
                String.valueOf(written.getOrDefault("NAME", name)),
                Integer.parseInt(String.valueOf(written.getOrDefault("SORT", sort))),
                semantics,
                String.valueOf(written.getOrDefault("COLOR", colour)),
                isUsual);
    }

    /** Whether it is a stage of leads or deals. */
    public boolean isStage() {
        return isStage(entityId);
    }

    void check() {
        var missing = new ArrayList<String>();
        if (entityId.isBlank()) {
            missing.add("The field ENTITY_ID is required.");
        }
        if (statusId.isBlank()) {
            missing.add("The field STATUS_ID is required.");
        }
        if (!missing.isEmpty()) {
            throw new CrmException(String.join("\n", missing));
        }
        if (name.isBlank()) {
            throw new CrmException("The required field \"Name\" is empty");
        }
        if (!statusId.matches(isStage() ? "[A-Za-z0-9_-]{1,21}" : ".{1,50}")) {
            throw new CrmException("The field STATUS_ID is invalid.");
        }
    }

    /** What is to be said of it from now on; null for what stays. */
    public record Change(
            @Nullable String name,
            @Nullable Integer sort,
            @Nullable String colour) {}

    private static boolean isStage(String entityId) {
        return entityId.equals("STATUS") || entityId.equals("DEAL_STAGE");
    }
}
