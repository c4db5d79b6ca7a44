package org.openchannel.web.portal.rest.common;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Listed;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestMethod;

/** The people of the portal, found by exact values of their fields, 50 a page. */
@Dependent
public class UserGetMethod implements RestMethod {

    private final StaffDirectory staff;

    @Inject
    public UserGetMethod(StaffDirectory staff) {
        this.staff = staff;
    }

    @Override
    public String name() {
        return "user.get";
    }

    @Override
    public List<String> scopes() {
        return List.of("user", "user_brief", "user_basic");
    }

    private static final int PAGE = 50;
    private static final Set<String> FIELDS = Set.of("ID", "ACTIVE", "NAME", "LAST_NAME", "EMAIL", "USER_TYPE");

    @Override
    public Object call(Call call) {
        var sent = call.parameters();
        var filter = sent.has("FILTER") ? sent.inside("FILTER") : sent;
        var found = staff.all().stream()
                .map(UserRow::of)
                .filter(row -> FIELDS.stream().allMatch(field -> matches(row, field, filter)))
                .collect(Collectors.toList());
        if (sent.text("order").filter("DESC"::equalsIgnoreCase).isPresent()) {
            Collections.reverse(found);
        }
        var start = (int) Math.min(Math.max(sent.number("start").orElse(0L), 0), found.size());
        var end = Math.min(start + PAGE, found.size());
        return new Listed(found.subList(start, end), found.size(), end < found.size() ? (long) end : null);
    }

    private static boolean matches(Map<String, Object> row, String field, Parameters filter) {
        var is = String.valueOf(row.get(field));
        if (field.equals("ACTIVE")) {
            return !filter.has(field) || filter.flag(field, true) == Boolean.parseBoolean(is);
        }
        var wanted = filter.items(field)
                .orElseGet(() -> filter.text(field).<List<Object>>map(List::of).orElse(List.of()));
        return wanted.isEmpty()
                || wanted.stream()
                        .flatMap(value -> Parameters.scalar(value).stream())
                        .anyMatch(is::equalsIgnoreCase);
    }
}
