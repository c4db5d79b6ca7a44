package org.openchannel.web.portal.rest.imopenlines;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.line.LineCard;
import org.openchannel.portal.line.LineDefaults;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.web.portal.rest.JsonTree;

/** A line as the methods of {@code imopenlines.config.*} show one: everything a text, as Bitrix24's database has it. */
final class LineRow {

    /** Settings that hold several values. */
    static final Set<String> LISTS = Set.of("WORKTIME_HOLIDAYS", "WORKTIME_DAYOFF");

    /** Settings that hold several values or, unset, nothing at all. */
    static final Set<String> LISTS_OR_NULL = Set.of("KPI_FIRST_ANSWER_LIST", "KPI_FURTHER_ANSWER_LIST");

    /** A setting with fields of its own, kept as JSON. */
    static final String TREE = "DEFAULT_OPERATOR_DATA";

    /** Its name alone, which the line itself needs. */
    static final String DEFAULT_OPERATOR = TREE + ".NAME";

    private static final long PLACES = 1000;

    private LineRow() {}

    /** Everything about a line; what was never set is as a new line has it. */
    static Map<String, @Nullable Object> of(LineCard line) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("ID", String.valueOf(line.id()));
        row.put("ACTIVE", line.isActive() ? "Y" : "N");
        row.put("LINE_NAME", line.name());
        var language = line.settings().getOrDefault("LANGUAGE_ID", "en");
        var settings = new LinkedHashMap<>(LineDefaults.of(language));
        settings.putAll(line.settings());
        settings.remove(DEFAULT_OPERATOR);
        settings.forEach((name, text) -> row.put(name, shown(name, text)));
        row.put("DATE_CREATE", Map.of());
        row.put("DATE_MODIFY", Map.of());
        row.put("MODIFY_USER_ID", String.valueOf(line.changedBy()));
        row.put("XML_ID", null);
        return row;
    }

    private static @Nullable Object shown(String name, String text) {
        if (LISTS.contains(name)) {
            return Arrays.asList(text.split(",", -1));
        }
        if (LISTS_OR_NULL.contains(name)) {
            return text.isEmpty() ? null : Arrays.asList(text.split(",", -1));
        }
        if (name.equals(TREE)) {
            return text.isEmpty() ? List.of() : JsonTree.readObject(text);
        }
        return text;
    }

    /** Adds those operators who answer and are {@code shown}, as {@code imopenlines.config.get} has them. */
    static void addQueue(
            Map<String, @Nullable Object> row, LineCard line, StaffDirectory staff, Predicate<Long> shown) {
        var operators = line.operators().stream().filter(shown).toList();
        row.put("QUEUE", operators.stream().map(String::valueOf).toList());
        var full = new LinkedHashMap<String, Object>();
        var users = new LinkedHashMap<String, Object>();
        for (var operator : operators) {
            var place = line.operators().indexOf(operator);
            var fields = new LinkedHashMap<String, @Nullable Object>();
            fields.put("ID", String.valueOf(line.id() * PLACES + place));
            fields.put("SORT", String.valueOf(place));
            fields.put("USER_ID", String.valueOf(operator));
            fields.put("DEPARTMENT_ID", "0");
            fields.putAll(user(operator, staff, "0"));
            full.put(String.valueOf(operator), fields);
            users.put(String.valueOf(operator), user(operator, staff, "0"));
        }
        row.put("QUEUE_FULL", full);
        row.put("QUEUE_USERS_FIELDS", users);
        row.put("QUEUE_ONLINE", operators.isEmpty() ? "N" : "Y");
    }

    /** Adds the operators who answer, as {@code imopenlines.config.list.get} has them. */
    static void addListedQueue(Map<String, @Nullable Object> row, LineCard line, StaffDirectory staff) {
        row.put("QUEUE", line.operators());
        var users = new LinkedHashMap<String, Object>();
        line.operators().forEach(operator -> users.put(String.valueOf(operator), user(operator, staff, null)));
        row.put("QUEUE_USERS_FIELDS", users);
    }

    /** Adds what the queue was made of. */
    static void addEntities(Map<String, @Nullable Object> row, LineCard line) {
        row.put(
                "CONFIG_QUEUE",
                Stream.concat(
                                entities(line.queue().users(), "user"),
                                entities(line.queue().departments(), "department"))
                        .toList());
    }

    private static Stream<Map<String, String>> entities(List<Long> ids, String type) {
        return ids.stream().map(id -> Map.of("ENTITY_ID", String.valueOf(id), "ENTITY_TYPE", type));
    }

    private static Map<String, @Nullable Object> user(long id, StaffDirectory staff, @Nullable String avatarId) {
        var user = staff.find(id);
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("USER_NAME", user.map(StaffMember::fullName).orElse(null));
        fields.put("USER_WORK_POSITION", null);
        fields.put("USER_AVATAR", null);
        fields.put("USER_AVATAR_ID", avatarId);
        return fields;
    }
}
