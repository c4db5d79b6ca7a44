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
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** {@code im.department.*}: where people work and who is in charge. */
@Dependent
public class StructureMethods {

    private static final int DEEPEST = 20;

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
            var found = colleagues(company, staff, call.userId());
            var stretch = SearchMethods.Stretch.of(call);
            return new Listed(shown(stretch.of(found), call, people), found.size(), stretch.next(found.size()));
        });
    }

    /** Who works in a department with somebody, and who leads one; for a head, all who are below, too. */
    private static List<Long> colleagues(Company company, StaffDirectory staff, long userId) {
        var led = company.departments().stream()
                .filter(department -> department.headId() == userId)
                .map(DepartmentCard::id)
                .toList();
        var near = new ArrayList<>(company.details(userId).departments());
        near.addAll(led);
        company.departments().stream()
                .filter(department -> isBelow(department, led, company))
                .map(DepartmentCard::id)
                .forEach(near::add);
        var heads = led.isEmpty()
                ? List.<Long>of()
                : company.departments().stream().map(DepartmentCard::headId).toList();
        return staff.all().stream()
                .filter(StaffMember::isActive)
                .map(StaffMember::id)
                .filter(id -> id != userId)
                .filter(id -> heads.contains(id)
                        || company.details(id).departments().stream().anyMatch(near::contains))
                .toList();
    }

    private static boolean isBelow(DepartmentCard department, List<Long> led, Company company) {
        var at = company.department(department.parentId());
        for (int depth = 0; depth < DEEPEST && at.isPresent(); depth++) {
            if (led.contains(at.get().id())) {
                return true;
            }
            at = company.department(at.get().parentId());
        }
        return false;
    }

    private static Map<String, Object> byDepartment(Call call, People people, Lookup lookup) {
        var rows = new LinkedHashMap<String, Object>();
        var ids = PeopleMethods.given(call);
        if (ids.isEmpty()) {
            throw new RestException(400, "ID_EMPTY", "Department ID can't be empty");
        }
        ids.forEach(id -> rows.put(String.valueOf(id), shown(lookup.of(id), call, people)));
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
                at.isPresent() && names.size() < DEEPEST;
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
