package org.openchannel.web.portal.rest.people;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.openchannel.portal.staff.DepartmentCard;
import org.openchannel.web.portal.rest.Parameters;

/** Departments as the methods show, filter and sort them. */
final class DepartmentRows {

    private static final Map<String, Function<DepartmentCard, Object>> FIELDS = Map.of(
            "ID", DepartmentCard::id,
            "NAME", DepartmentCard::name,
            "SORT", DepartmentCard::sort,
            "PARENT", DepartmentCard::parentId,
            "UF_HEAD", DepartmentCard::headId);

    private DepartmentRows() {}

    static Map<String, Object> row(DepartmentCard department) {
        var row = new LinkedHashMap<String, Object>();
        row.put("ID", String.valueOf(department.id()));
        row.put("NAME", department.name());
        row.put("SORT", department.sort());
        if (department.parentId() != 0) {
            row.put("PARENT", String.valueOf(department.parentId()));
        }
        if (department.headId() != 0) {
            row.put("UF_HEAD", String.valueOf(department.headId()));
        }
        return row;
    }

    static List<DepartmentCard> chosen(List<DepartmentCard> all, Parameters sent) {
        return all.stream()
                .filter(department -> FIELDS.entrySet().stream()
                        .allMatch(field -> isWanted(field.getValue().apply(department), sent, field.getKey())))
                .sorted(order(sent))
                .toList();
    }

    private static boolean isWanted(Object is, Parameters sent, String field) {
        // "sort" in any case is both a field and the name of the field to sort by
        var isDirection = field.equals("SORT") && sent.number("SORT").isEmpty();
        var wanted = sent.items(field)
                .orElseGet(() -> sent.text(field).<List<Object>>map(List::of).orElse(List.of()));
        return isDirection
                || wanted.isEmpty()
                || wanted.stream()
                        .flatMap(value -> Parameters.scalar(value).stream())
                        .anyMatch(value -> value.equalsIgnoreCase(is.toString()));
    }

    private static Comparator<DepartmentCard> order(Parameters sent) {
        var field = sent.text("sort").orElse("SORT").toUpperCase(Locale.ROOT);
        Comparator<DepartmentCard> order = switch (field) {
            case "ID" -> Comparator.comparingLong(DepartmentCard::id);
            case "NAME" -> Comparator.comparing(DepartmentCard::name);
            case "PARENT" -> Comparator.comparingLong(DepartmentCard::parentId);
            case "UF_HEAD" -> Comparator.comparingLong(DepartmentCard::headId);
            default -> Comparator.comparingLong(DepartmentCard::sort).thenComparing(DepartmentCard::name);
        };
        return sent.text("order").filter("DESC"::equalsIgnoreCase).isPresent() ? order.reversed() : order;
    }
}
