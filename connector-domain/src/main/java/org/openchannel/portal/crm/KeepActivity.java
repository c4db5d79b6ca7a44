package org.openchannel.portal.crm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes activities down. They belong to a record that is there. */
@Dependent
public class KeepActivity {

    /** Bitrix24's number of the type "managed by its provider". */
    public static final String PROVIDED = "6";

    /** Bitrix24's code, on the wire, of the provider that looks after things to do. */
    private static final String TODO_PROVIDER = "CRM_TODO";

    /** The wire value with which that provider marks what it keeps; no note of something left to be built. */
    private static final String TODO_TYPE = "TODO";

    private static final List<String> COMMUNICATING = List.of("1", "2", "4");

    /** Meetings and calls are with one. */
    private static final List<String> MEETING_SOMEBODY = List.of("1", "2");

    private final ChangeItems changeItems;
    private final Items items;

    @Inject
    public KeepActivity(ChangeItems changeItems, Items items) {
        this.changeItems = changeItems;
        this.items = items;
    }

    /**
     * Adds one; returns its number.
     *
     * @throws CrmException when a field it needs is missing or its record is not there
     */
    @Transactional
    public long add(Map<String, ?> sent, long userId) {
        var fields = new LinkedHashMap<String, Object>();
        sent.forEach((name, value) -> fields.put(name.toUpperCase(Locale.ROOT), value));
        require(!text(fields, "SUBJECT").isBlank(), "The field SUBJECT is not defined or empty.");
        require(isNumber(fields, "RESPONSIBLE_ID"), "The field RESPONSIBLE_ID is not defined or invalid.");
        require(isNumber(fields, "TYPE_ID"), "The field TYPE_ID is not defined or invalid.");
        var type = text(fields, "TYPE_ID");
        require(
                !COMMUNICATING.contains(type) || !Communications.of(fields).isEmpty(),
                "The field COMMUNICATIONS is not defined or invalid.");
        require(
                !MEETING_SOMEBODY.contains(type) || Communications.of(fields).size() == 1,
                "The only one communication is allowed for activity of specified type.");
        require(
                !type.equals(PROVIDED) || !text(fields, "PROVIDER_ID").isBlank(),
                "The custom activity without provider is not supported in current context.");
        addOwner(fields);
        usual(fields, type);
        return changeItems.add(ItemKind.ACTIVITY, fields, userId);
    }

    static boolean isTodo(Map<String, Object> fields) {
        return TODO_PROVIDER.equals(fields.get("PROVIDER_ID"));
    }

    /** Something to do about a record until {@code deadline}; returns its number. */
    @Transactional
    public long todo(ItemCard record, Todo todo, long userId) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("OWNER_TYPE_ID", String.valueOf(record.kind().typeId()));
        fields.put("OWNER_ID", String.valueOf(record.number()));
        fields.put("TYPE_ID", PROVIDED);
        fields.put("PROVIDER_ID", TODO_PROVIDER);
        fields.put("PROVIDER_TYPE_ID", TODO_TYPE);
        fields.put("SUBJECT", todo.title().isBlank() ? "To do" : todo.title());
        fields.put("DESCRIPTION", todo.description());
        fields.put("RESPONSIBLE_ID", String.valueOf(todo.responsibleId() == 0 ? userId : todo.responsibleId()));
        fields.put("END_TIME", FieldText.of(todo.deadline()));
        fields.put("DEADLINE", FieldText.of(todo.deadline()));
        fields.put("SETTINGS", todo.settings());
        usual(fields, PROVIDED);
        return changeItems.add(ItemKind.ACTIVITY, fields, userId);
    }

    /**
     * What is to be done.
     *
     * @param responsibleId by whom; 0 for whoever says so
     * @param settings its colour and when to remind of it
     */
    public record Todo(
            String title, String description, Instant deadline, long responsibleId, Map<String, ?> settings) {}

    private void addOwner(Map<String, Object> fields) {
        var owner = owner(text(fields, "OWNER_TYPE_ID"), text(fields, "OWNER_ID"))
                .or(() -> Communications.of(fields).stream()
                        .flatMap(one -> owner(one.typeId(), one.number()).stream())
                        .findFirst())
                .orElseThrow(() -> new CrmException(
                        "Could not build binding. Please ensure that owner info and communications are defined"
                                + " correctly."));
        fields.put("OWNER_TYPE_ID", String.valueOf(owner.kind().typeId()));
        fields.put("OWNER_ID", String.valueOf(owner.number()));
    }

    private Optional<Item> owner(String typeId, String number) {
        if (!typeId.matches("\\d{1,9}") || !number.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ItemKind.record(Long.parseLong(typeId)).flatMap(kind -> items.find(kind, Long.parseLong(number)));
    }

    private static void usual(Map<String, Object> fields, String type) {
        var provider = switch (type) {
            case "1" -> List.of("CRM_MEETING", "MEETING");
            case "2" -> List.of("VOXIMPLANT_CALL", "CALL");
            case "3" -> List.of("TASKS", "TASK");
            case "4" -> List.of("CRM_EMAIL", "EMAIL");
            default -> List.of("", "");
        };
        fields.putIfAbsent("PROVIDER_ID", provider.get(0));
        fields.putIfAbsent("PROVIDER_TYPE_ID", provider.get(1));
        fields.putIfAbsent("ASSOCIATED_ENTITY_ID", "0");
        fields.putIfAbsent("COMPLETED", "N");
        fields.putIfAbsent("STATUS", FieldText.isYes(text(fields, "COMPLETED")) ? "2" : "1");
        fields.putIfAbsent("PRIORITY", "2");
        fields.putIfAbsent("NOTIFY_TYPE", "0");
        fields.putIfAbsent("NOTIFY_VALUE", "0");
        fields.putIfAbsent("DESCRIPTION_TYPE", "1");
        fields.putIfAbsent("DIRECTION", "0");
        fields.putIfAbsent("AUTOCOMPLETE_RULE", "0");
        for (var result : List.of("RESULT_MARK", "RESULT_STATUS", "RESULT_STREAM")) {
            fields.putIfAbsent(result, "0");
        }
        var deadline = text(fields, type.equals("3") || type.equals(PROVIDED) ? "END_TIME" : "START_TIME");
        if (!deadline.isEmpty()) {
            fields.put("DEADLINE", deadline);
        }
    }

    private static void require(boolean isFine, String otherwise) {
        if (!isFine) {
            throw new CrmException(otherwise);
        }
    }

    private static boolean isNumber(Map<String, Object> fields, String name) {
        return text(fields, name).matches("[1-9]\\d{0,17}");
    }

    private static String text(Map<String, Object> fields, String name) {
        var value = fields.get(name);
        return value == null || value instanceof Map || value instanceof List ? "" : value.toString();
    }
}
