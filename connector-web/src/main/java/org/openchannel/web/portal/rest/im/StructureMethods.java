package org.openchannel.web.portal.rest.im;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.staff.Company;
import org.openchannel.portal.staff.DepartmentCard;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.web.portal.rest.Answered;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Listed;
import org.openchannel.web.portal.rest.RestMethod;

/** {@code im.department.*}: where people work and who is in charge. */
@Dependent
public class StructureMethods {

    @Produces
    @Dependent
    public RestMethod departments(Company company, People people) {
        return new Answered("im.department.get", ImMethods.SCOPES, call -> {
            var ids = PeopleMethods.ids(call);
            return company.departments().stream()
                    .filter(one -> ids.contains(one.id()))
                    .map(one -> department(one, company, people, call))
                    .toList();
        });
    }

    @Produces
    @Dependent
    public RestMethod employees(Company company, StaffDirectory staff, People people) {
        return new Answered(
                "im.department.employees.get",
                ImMethods.SCOPES,
                call -> byDepartment(
                        call,
                        people,
                        department -> staff.all().stream()
                                .map(StaffMember::id)
                                .filter(id -> company.details(id).departments().contains(department))
                                .toList()));
    }

    @Produces
    @Dependent
    public RestMethod managers(Company company, People people) {
        return new Answered(
                "im.department.managers.get",
                ImMethods.SCOPES,
                call -> byDepartment(
                        call,
                        people,
                        department -> company.department(department)
                                .map(DepartmentCard::headId)
                                .filter(head -> head > 0)
                                .map(List::of)
                                .orElse(List.of())));
    }

    @Produces
    @Dependent
    public RestMethod colleagues(Company company, StaffDirectory staff, People people) {
        return new Answered("im.department.colleagues.list", ImMethods.SCOPES, call -> {
            var own = company.details(call.userId()).departments();
            var found = staff.all().stream()
                    .map(StaffMember::id)
                    .filter(id -> id != call.userId())
                    .filter(id -> company.details(id).departments().stream().anyMatch(own::contains))
                    .toList();
            return new Listed(shown(found, call, people), found.size(), null);
        });
    }

    private static Map<String, Object> byDepartment(Call call, People people, Lookup lookup) {
        var rows = new LinkedHashMap<String, Object>();
        PeopleMethods.ids(call).forEach(id -> rows.put(String.valueOf(id), shown(lookup.of(id), call, people)));
        return rows;
    }

    private static Object shown(List<Long> users, Call call, People people) {
        return call.parameters().flag("USER_DATA", false)
                ? users.stream().flatMap(id -> people.user(id).stream()).toList()
                : users;
    }

    static Map<String, @Nullable Object> department(DepartmentCard one, Company company, People people, Call call) {
        var names = new ArrayList<String>();
        for (var at = company.department(one.id());
                at.isPresent() && names.size() < 20;
                at = company.department(at.get().parentId())) {
            names.add(at.get().name());
        }
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", one.id());
        row.put("name", one.name());
        row.put("full_name", String.join(" / ", names));
        row.put("manager_user_id", one.headId());
        if (call.parameters().flag("USER_DATA", false)) {
            row.put("manager_user_data", people.user(one.headId()).orElse(null));
        }
        return row;
    }

    /** Finds users of a department. */
    private interface Lookup {
        List<Long> of(long department);
    }
}
