package org.openchannel.web.portal.rest.im;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.staff.Company;
import org.openchannel.portal.staff.DepartmentCard;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.portal.talk.MarkTalks;
import org.openchannel.portal.talk.TalkHistory;
import org.openchannel.web.portal.rest.Answered;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.JsonTree;
import org.openchannel.web.portal.rest.Listed;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** Who there is to write to: users, their state, and what is unread. */
@Dependent
public class PeopleMethods {

    private static final int SHORTEST = 2;
    private static final long USUALLY_AWAY = 10;
    private static final long LONGEST_AWAY = 1_000_000;

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
    public RestMethod status(Presence presence) {
        return new Answered("im.user.status.get", ImMethods.SCOPES, call -> presence.state(call.userId()));
    }

    @Produces
    @Dependent
    public RestMethod setStatus(Presence presence) {
        return new Answered("im.user.status.set", ImMethods.SCOPES, call -> {
            var state = call.parameters()
                    .text("STATUS")
                    .filter(Presence.STATES::contains)
                    .orElseThrow(() -> new RestException(400, "STATUS_ERROR", "Status is not available"));
            presence.say(call.userId(), state);
            return true;
        });
    }

    @Produces
    @Dependent
    public RestMethod idle(Presence presence) {
        return new Answered("im.user.status.idle.start", ImMethods.SCOPES, call -> {
            var minutes = call.parameters().number("AGO").orElse(USUALLY_AWAY);
            presence.leave(call.userId(), Math.min(LONGEST_AWAY, Math.max(1, minutes)));
            return true;
        });
    }

    @Produces
    @Dependent
    public RestMethod busy(Presence presence) {
        return new Answered("im.user.status.idle.end", ImMethods.SCOPES, call -> {
            presence.back(call.userId());
            return true;
        });
    }

    @Produces
    @Dependent
    public RestMethod search(StaffDirectory staff, Company company, People people) {
        return new Answered("im.search.user.list", ImMethods.SCOPES, call -> {
            var part = call.parameters()
                    .text("FIND")
                    .map(text -> text.strip().toLowerCase(Locale.ROOT))
                    .orElse("");
            if (part.length() < SHORTEST) {
                throw new RestException(400, "FIND_SHORT", "Too short a search phrase");
            }
            var found = staff.all().stream()
                    .filter(StaffMember::isActive)
                    .filter(user -> isFound(user, company, part))
                    .toList();
            var stretch = SearchMethods.Stretch.of(call);
            var rows = new LinkedHashMap<String, @Nullable Object>();
            stretch.of(found)
                    .forEach(user -> rows.put(
                            String.valueOf(user.id()), people.user(user.id()).orElse(null)));
            return new Listed(Counters.mapOrNone(rows), found.size(), stretch.next(found.size()));
        });
    }

    /** By name, position or department. */
    private static boolean isFound(StaffMember user, Company company, String part) {
        var details = company.details(user.id());
        var departments = details.departments().stream()
                .flatMap(id -> company.department(id).stream())
                .map(DepartmentCard::name);
        return Stream.concat(Stream.of(user.fullName(), details.position()), departments)
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(part));
    }

    @Produces
    @Dependent
    public RestMethod counters(MarkTalks marks, TalkHistory talks, NoticeChats notices, OwnLines lines) {
        return new Answered("im.counters.get", ImMethods.SCOPES, call -> {
            var own = marks.of(call.userId()).stream()
                    .filter(marked -> marked.isUnread() && !NoticeChats.isOne(marked.talk()))
                    .toList();
            var counters = new Counters(call.userId(), talks);
            own.forEach(counters::add);
            lines.of(call.userId()).forEach(counters::add);
            return counters.shown(notices.countUnseen(call.userId()));
        });
    }

    /** Whom or what a call names, as a list or as JSON; at least one. */
    static List<Long> ids(Call call) {
        var ids = given(call);
        if (ids.isEmpty()) {
            throw new RestException(400, "INVALID_FORMAT", "A wrong format for the ID field is passed");
        }
        return ids;
    }

    /** The numbers in {@code ID}. */
    static List<Long> given(Call call) {
        var sent = call.parameters();
        return sent.text("ID")
                .map(String::strip)
                .filter(text -> text.startsWith("["))
                .map(text -> ChatMethods.numbers(read(text)))
                .orElseGet(() -> ChatMethods.numbers(sent.items("ID").orElse(List.of())));
    }

    private static List<Object> read(String json) {
        try {
            return Parameters.in(JsonTree.readObject("{\"it\":" + json + "}"))
                    .items("it")
                    .orElse(List.of());
        } catch (RestException e) {
            return List.of();
        }
    }
}
