package org.openchannel.integration.bitrix24;

import static org.openchannel.integration.http.Jsonp.JSON;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openchannel.bridge.company.Colleague;
import org.openchannel.bridge.company.Department;
import org.openchannel.bridge.company.Found;
import org.openchannel.bridge.company.PortalDirectory;
import org.openchannel.bridge.installation.PortalAccess;

/** People, departments and groups of portals over REST. Lists come in pages of 50. */
@Dependent
class RestPortalDirectory implements PortalDirectory {

    private static final int MOST_PAGES = 100;
    private static final String RESULT = "result";

    private final PortalWire wire;

    @Inject
    RestPortalDirectory(PortalWire wire) {
        this.wire = wire;
    }

    @Override
    public List<Department> departments(PortalAccess access) {
        var departments = new ArrayList<Department>();
        var start = 0L;
        for (int page = 0; page < MOST_PAGES; page++) {
            var call = JSON.createObjectBuilder()
                    .add("sort", "ID")
                    .add("order", "ASC")
                    .add("START", start);
            var answer = wire.call(access, "department.get", call.add("start", start));
            objects(answer).forEach(row -> departments.add(department(row)));
            var next = Wire.number(answer, "next");
            if (next.isEmpty() || next.get() <= start) {
                break;
            }
            start = next.get();
        }
        return departments;
    }

    private static Department department(JsonObject row) {
        return new Department(
                Wire.number(row, "ID").orElse(0L),
                Wire.text(row, "NAME").orElse(""),
                Wire.number(row, "PARENT").orElse(0L));
    }

    /** {@code user.get} leaves bots out: who is not in there is looked for where they are. */
    @Override
    public Colleague colleague(PortalAccess access, long person) {
        var user = objects(
                        wire.call(access, "user.get", JSON.createObjectBuilder().add("ID", person)))
                .findFirst();
        if (user.isPresent()) {
            return Wire.isTrue(user.get(), "ACTIVE")
                    ? Colleague.employee(numbers(user.get(), "UF_DEPARTMENT"))
                    : Colleague.gone();
        }
        return isBot(access, person) ? Colleague.bot() : Colleague.gone();
    }

    private boolean isBot(PortalAccess access, long person) {
        var call = JSON.createObjectBuilder()
                .add("ID", JSON.createArrayBuilder().add(person))
                .add("RESULT_TYPE", "array");
        return objects(wire.call(access, "im.user.list.get", call)).anyMatch(user -> Wire.isTrue(user, "bot"));
    }

    /** A group that is gone has no members; one we may not see neither. */
    @Override
    public Set<Long> members(PortalAccess access, long group) {
        var call = JSON.createObjectBuilder().add("ID", group);
        return objects(wire.call(access, "sonet_group.user.get", call))
                .flatMap(row -> Wire.number(row, "USER_ID").stream())
                .collect(Collectors.toSet());
    }

    @Override
    public List<Found> people(PortalAccess access, String words) {
        var filter = JSON.createObjectBuilder().add("USER_TYPE", "employee").add("ACTIVE", true);
        var call = words.isBlank()
                ? JSON.createObjectBuilder().add("FILTER", filter)
                : JSON.createObjectBuilder()
                        .add("FILTER", JSON.createObjectBuilder().add("FIND", words.strip()));
        return objects(wire.call(access, words.isBlank() ? "user.get" : "user.search", call))
                .filter(row -> !row.containsKey("ACTIVE") || Wire.isTrue(row, "ACTIVE"))
                .map(RestPortalDirectory::person)
                .filter(found -> found.id() > 0)
                .toList();
    }

    private static Found person(JsonObject row) {
        var name = Wire.text(row, "NAME").orElse("") + " "
                + Wire.text(row, "LAST_NAME").orElse("");
        var id = Wire.number(row, "ID").orElse(0L);
        return new Found(
                id,
                name.isBlank() ? Wire.text(row, "EMAIL").orElse("User " + id) : name.strip(),
                Wire.text(row, "WORK_POSITION").orElse(""));
    }

    @Override
    public List<Found> groups(PortalAccess access, String words) {
        var filter = JSON.createObjectBuilder().add("ACTIVE", "Y").add("CLOSED", "N");
        JsonObjectBuilder named = words.isBlank() ? filter : filter.add("%NAME", words.strip());
        var call = JSON.createObjectBuilder()
                .add("ORDER", JSON.createObjectBuilder().add("NAME", "ASC"))
                .add("FILTER", named)
                .add("IS_ADMIN", "Y");
        return objects(wire.call(access, "sonet_group.get", call))
                .map(row -> new Found(
                        Wire.number(row, "ID").orElse(0L),
                        Wire.text(row, "NAME").orElse(""),
                        ""))
                .filter(found -> found.id() > 0)
                .toList();
    }

    private static Set<Long> numbers(JsonObject row, String key) {
        return Wire.texts(Wire.list(row, key))
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    /** What is keyed by number comes as an object, unless nothing is in there. */
    private static Stream<JsonObject> objects(JsonObject answer) {
        Stream<JsonValue> rows = answer.get(RESULT) instanceof JsonObject keyed
                ? keyed.values().stream()
                : Wire.list(answer, RESULT).stream();
        return rows.filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
    }
}
