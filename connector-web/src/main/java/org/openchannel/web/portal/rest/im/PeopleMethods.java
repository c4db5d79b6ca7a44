package org.openchannel.web.portal.rest.im;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.staff.Company;
import org.openchannel.portal.staff.DepartmentCard;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.portal.talk.TalkHistory;
import org.openchannel.web.portal.rest.Answered;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Listed;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** Who there is to write to: users, their state, departments, and what is unread. */
@Dependent
public class PeopleMethods {

    private static final Set<String> STATES = Set.of("online", "dnd", "away", "break");

    @Produces
    @Dependent
    public RestMethod list(People people) {
        return new Answered("im.user.list.get", ImMethods.SCOPES, call -> {
            var ids = ids(call);
            var asList = call.parameters()
                    .text("RESULT_TYPE")
                    .filter("array"::equalsIgnoreCase)
                    .isPresent();
            var rows = new LinkedHashMap<String, @Nullable Object>();
            ids.forEach(id -> rows.put(String.valueOf(id), people.user(id).orElse(null)));
            return asList ? rows.values().stream().filter(row -> row != null).toList() : rows;
        });
    }

    @Produces
    @Dependent
    public RestMethod status() {
        return new Answered("im.user.status.get", ImMethods.SCOPES, call -> "online");
    }

    @Produces
    @Dependent
    public RestMethod setStatus() {
        return new Answered("im.user.status.set", ImMethods.SCOPES, call -> {
            if (call.parameters().text("STATUS").filter(STATES::contains).isEmpty()) {
                throw new RestException(400, "STATUS_ERROR", "Status is not available");
            }
            return true;
        });
    }

    @Produces
    @Dependent
    public RestMethod idle() {
        return new Answered("im.user.status.idle.start", ImMethods.SCOPES, call -> true);
    }

    @Produces
    @Dependent
    public RestMethod busy() {
        return new Answered("im.user.status.idle.end", ImMethods.SCOPES, call -> true);
    }

    @Produces
    @Dependent
    public RestMethod departments(Company company, People people) {
        return new Answered("im.department.get", ImMethods.SCOPES, call -> {
            var ids = ids(call);
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

    @Produces
    @Dependent
    public RestMethod search(StaffDirectory staff, People people) {
        return new Answered("im.search.user.list", ImMethods.SCOPES, call -> {
            var part = call.parameters()
                    .text("FIND")
                    .map(text -> text.strip().toLowerCase(Locale.ROOT))
                    .orElse("");
            if (part.isEmpty()) {
                throw new RestException(400, "FIND_SHORT", "Too short a search phrase");
            }
            var rows = new LinkedHashMap<String, @Nullable Object>();
            staff.all().stream()
                    .filter(user -> user.fullName().toLowerCase(Locale.ROOT).contains(part))
                    .forEach(user -> rows.put(
                            String.valueOf(user.id()), people.user(user.id()).orElse(null)));
            return new Listed(mapOrNone(rows), rows.size(), null);
        });
    }

    @Produces
    @Dependent
    public RestMethod counters(TalkHistory talks) {
        return new Answered("im.counters.get", ImMethods.SCOPES, call -> {
            var chats = new LinkedHashMap<String, Object>();
            var dialogs = new LinkedHashMap<String, Object>();
            talks.of(call.userId()).stream()
                    .filter(talk -> talk.isUnread(call.userId()))
                    .forEach(talk -> talk.other(call.userId())
                            .ifPresentOrElse(
                                    other -> dialogs.put(String.valueOf(other), 1),
                                    () -> chats.put(String.valueOf(talk.id()), 1)));
            var types = new LinkedHashMap<String, Object>();
            types.put("ALL", chats.size() + dialogs.size());
            types.put("NOTIFY", 0);
            types.put("CHAT", chats.size());
            types.put("LINES", 0);
            types.put("DIALOG", dialogs.size());
            types.put("MESSENGER", chats.size() + dialogs.size());
            var answer = new LinkedHashMap<String, Object>();
            answer.put("TYPE", types);
            answer.put("CHAT", mapOrNone(chats));
            answer.put("CHAT_MUTED", List.of());
            answer.put("CHAT_UNREAD", List.of());
            answer.put("LINES", List.of());
            answer.put("DIALOG", mapOrNone(dialogs));
            answer.put("DIALOG_UNREAD", List.of());
            return answer;
        });
    }

    private static Object mapOrNone(Map<String, ? extends @Nullable Object> map) {
        return map.isEmpty() ? List.of() : map;
    }

    private static Map<String, Object> byDepartment(Call call, People people, Lookup lookup) {
        var rows = new LinkedHashMap<String, Object>();
        ids(call).forEach(id -> rows.put(String.valueOf(id), shown(lookup.of(id), call, people)));
        return rows;
    }

    private static Object shown(List<Long> users, Call call, People people) {
        return call.parameters().flag("USER_DATA", false)
                ? users.stream().flatMap(id -> people.user(id).stream()).toList()
                : users;
    }

    private static Map<String, @Nullable Object> department(
            DepartmentCard one, Company company, People people, Call call) {
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

    private static List<Long> ids(Call call) {
        var ids = ChatMethods.numbers(call.parameters().items("ID").orElse(List.of()));
        if (ids.isEmpty()) {
            throw new RestException(400, "INVALID_FORMAT", "A wrong format for the ID field is passed");
        }
        return ids;
    }

    /** Finds users of a department. */
    private interface Lookup {
        List<Long> of(long department);
    }
}
