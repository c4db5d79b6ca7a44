package org.openchannel.web.portal.rest.people;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openchannel.portal.staff.ChangeStaff;
import org.openchannel.portal.staff.Company;
import org.openchannel.portal.staff.DepartmentCard;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.portal.staff.StaffProfile;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** The people of the company: one by one, filtered, found by a few letters. */
@Dependent
public class UserMethods {

    @Produces
    @Dependent
    RestMethod current(StaffDirectory staff, Company company, Photos photos) {
        return new Current(staff, company, photos);
    }

    @Produces
    @Dependent
    RestMethod get(StaffDirectory staff, Company company, Photos photos) {
        return new Find("user.get", staff, company, photos);
    }

    @Produces
    @Dependent
    RestMethod search(StaffDirectory staff, Company company, Photos photos) {
        return new Find("user.search", staff, company, photos);
    }

    @Produces
    @Dependent
    RestMethod fields() {
        return new UserFieldsMethod();
    }

    @Produces
    @Dependent
    RestMethod add(StaffDirectory staff, Company company, ChangeStaff change, Photos photos) {
        return new ChangeUserMethod("user.add", staff, company, change, photos);
    }

    @Produces
    @Dependent
    RestMethod update(StaffDirectory staff, Company company, ChangeStaff change, Photos photos) {
        return new ChangeUserMethod("user.update", staff, company, change, photos);
    }

    private static Map<String, Object> row(
            StaffMember user, StaffProfile.Details details, Photos photos, Parameters sent) {
        var row = UserRow.of(user, details);
        photos.address(details, sent).ifPresent(address -> row.put(Photos.FIELD, address));
        return row;
    }

    record Current(StaffDirectory staff, Company company, Photos photos) implements RestMethod {

        @Override
        public String name() {
            return "user.current";
        }

        @Override
        public List<String> scopes() {
            return UserRow.SCOPES;
        }

        @Override
        public Object call(Call call) {
            return staff.find(call.userId())
                    .map(user -> UserRow.shown(row(user, company.details(user.id()), photos, call.parameters()), call))
                    .orElseThrow(() -> new RestException(403, "user_access_error", "The user is gone"));
        }
    }

    record Find(String name, StaffDirectory staff, Company company, Photos photos) implements RestMethod {

        @Override
        public List<String> scopes() {
            return UserRow.SCOPES;
        }

        @Override
        public Object call(Call call) {
            var sent = call.parameters();
            var filter = sent.has("FILTER") ? sent.inside("FILTER") : sent;
            var department = filter.text("UF_DEPARTMENT_NAME");
            var details = company.details();
            var isAdmin = staff.isAdmin(call.userId());
            var found = staff.all().stream()
                    .filter(user -> isAdmin || user.isActive())
                    .map(user -> named(user, details.getOrDefault(user.id(), StaffProfile.Details.NONE), sent))
                    .filter(row -> UserFilter.isMet(row, filter))
                    .filter(row -> department.map(text -> worksIn(row, text)).orElse(true))
                    .map(Find::bare)
                    .sorted(order(sent))
                    .map(row -> chosen(UserRow.shown(row, call), sent))
                    .toList();
            return Pages.of(found, sent);
        }

        private Map<String, Object> named(StaffMember user, StaffProfile.Details details, Parameters sent) {
            var row = row(user, details, photos, sent);
            row.put(
                    UserFilter.DEPARTMENTS,
                    details.departments().stream()
                            .flatMap(id -> company.department(id).stream())
                            .map(DepartmentCard::name)
                            .collect(Collectors.joining(" ")));
            return row;
        }

        private static Map<String, Object> bare(Map<String, Object> row) {
            row.remove(UserFilter.DEPARTMENTS);
            return row;
        }

        private boolean worksIn(Map<String, Object> row, String part) {
            var wanted = company.departments().stream()
                    .filter(department ->
                            department.name().toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT)))
                    .map(DepartmentCard::id)
                    .collect(Collectors.toSet());
            return row.get("UF_DEPARTMENT") instanceof List<?> own
                    && own.stream().anyMatch(wanted::contains);
        }

        private static Map<String, Object> chosen(Map<String, Object> row, Parameters sent) {
            var select = sent.items("select").orElse(List.of()).stream()
                    .flatMap(field -> Parameters.scalar(field).stream())
                    .map(field -> field.toUpperCase(Locale.ROOT))
                    .collect(Collectors.toSet());
            if (select.isEmpty() || select.contains("*")) {
                return row;
            }
            var chosen = new LinkedHashMap<>(row);
            chosen.keySet()
                    .removeIf(field -> !field.equals("ID")
                            && !select.contains(field)
                            && !(select.contains("UF_*") && field.startsWith("UF_")));
            return chosen;
        }

        private static Comparator<Map<String, Object>> order(Parameters sent) {
            var field = sent.text("sort").orElse("ID").toUpperCase(Locale.ROOT);
            Comparator<Map<String, Object>> order = (one, other) ->
                    UserFilter.compare(String.valueOf(one.get(field)), String.valueOf(other.get(field)));
            return sent.text("order").filter("DESC"::equalsIgnoreCase).isPresent() ? order.reversed() : order;
        }
    }
}
