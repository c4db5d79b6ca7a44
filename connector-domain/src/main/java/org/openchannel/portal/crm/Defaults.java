package org.openchannel.portal.crm;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;

/** What new items say where nobody said anything, and what follows from the rest. */
final class Defaults {

    private static final Duration USUAL_DEAL = Duration.ofDays(7);

    private Defaults() {}

    static void fill(ItemKind kind, long number, Map<String, Object> fields, Instant now) {
        switch (kind) {
            case CONTACT -> {
                fields.putIfAbsent("TYPE_ID", "CLIENT");
                fields.putIfAbsent("EXPORT", "Y");
            }
            case LEAD -> {
                fields.putIfAbsent("TITLE", "Lead #" + number);
                fields.putIfAbsent("STATUS_ID", "NEW");
                fields.put("IS_RETURN_CUSTOMER", "N");
                money(fields);
            }
            case DEAL -> {
                fields.putIfAbsent("TITLE", "Deal #" + number);
                fields.putIfAbsent("TYPE_ID", "SALE");
                fields.putIfAbsent("CATEGORY_ID", "0");
                fields.putIfAbsent("STAGE_ID", "NEW");
                fields.putIfAbsent("TAX_VALUE", "0.00");
                fields.putIfAbsent("BEGINDATE", FieldText.of(now.truncatedTo(ChronoUnit.DAYS)));
                fields.putIfAbsent(
                        "CLOSEDATE", FieldText.of(now.plus(USUAL_DEAL).truncatedTo(ChronoUnit.DAYS)));
                fields.putIfAbsent("IS_RECURRING", "N");
                fields.putIfAbsent("IS_REPEATED_APPROACH", "N");
                fields.put("IS_RETURN_CUSTOMER", "N");
                money(fields);
            }
            case COMPANY -> {
                fields.putIfAbsent("TITLE", "Company #" + number);
                fields.putIfAbsent("COMPANY_TYPE", "CUSTOMER");
                fields.putIfAbsent("IS_MY_COMPANY", "N");
            }
            default -> {}
        }
        if (kind.isRecord()) {
            fields.putIfAbsent("OPENED", "Y");
        }
    }

    /** An activity that was completed, or taken up again, has the status that says so. */
    static void complete(ItemKind kind, Map<String, Object> fields, Map<String, Object> before) {
        var completed = text(fields, "COMPLETED");
        if (kind == ItemKind.ACTIVITY && !completed.equals(text(before, "COMPLETED"))) {
            fields.put("STATUS", completed.equals("Y") ? "2" : "1");
        }
    }

    /** Puts in what follows from the rest. */
    static void follow(ItemKind kind, Map<String, Object> fields) {
        if (kind == ItemKind.LEAD) {
            fields.put("STATUS_SEMANTIC_ID", Dictionary.semantics("STATUS", text(fields, "STATUS_ID")));
        }
        if (kind == ItemKind.DEAL) {
            var semantics = Dictionary.semantics("DEAL_STAGE", text(fields, "STAGE_ID"));
            fields.put("STAGE_SEMANTIC_ID", semantics);
            fields.put("CLOSED", semantics.equals("P") ? "N" : "Y");
            fields.put(
                    "IS_NEW", text(fields, "STAGE_ID").toUpperCase(Locale.ROOT).endsWith("NEW") ? "Y" : "N");
        }
        if (KnownFields.of(kind).containsKey("HAS_PHONE")) {
            fields.put("HAS_PHONE", fields.containsKey("PHONE") ? "Y" : "N");
            fields.put("HAS_EMAIL", fields.containsKey("EMAIL") ? "Y" : "N");
            fields.put(
                    "HAS_IMOL",
                    MultiField.values(fields.get("IM")).stream().anyMatch(value -> value.startsWith("imol|"))
                            ? "Y"
                            : "N");
        }
    }

    private static void money(Map<String, Object> fields) {
        fields.putIfAbsent("CURRENCY_ID", "EUR");
        fields.putIfAbsent("IS_MANUAL_OPPORTUNITY", fields.containsKey("OPPORTUNITY") ? "Y" : "N");
        fields.putIfAbsent("OPPORTUNITY", "0.00");
    }

    private static String text(Map<String, Object> fields, String name) {
        return fields.get(name) instanceof String text ? text : "";
    }
}
