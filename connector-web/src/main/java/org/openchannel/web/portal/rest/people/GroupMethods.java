package org.openchannel.web.portal.rest.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.openchannel.portal.group.ChangeGroups;
import org.openchannel.portal.group.GroupCard;
import org.openchannel.portal.group.GroupException;
import org.openchannel.portal.group.ShowGroups;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.Answered;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.MethodGroup;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** Groups: everybody sees them and who is in them, owners and administrators change them. */
@Dependent
public class GroupMethods implements MethodGroup {

    private static final List<String> SCOPES = List.of("sonet_group", "socialnetwork");

    private final ShowGroups show;
    private final ChangeGroups change;
    private final StaffDirectory staff;

    @Inject
    public GroupMethods(ShowGroups show, ChangeGroups change, StaffDirectory staff) {
        this.show = show;
        this.change = change;
        this.staff = staff;
    }

    @Override
    public List<RestMethod> methods() {
        return List.of(
                answered("sonet_group.get", this::found),
                answered("sonet_group.user.get", call -> members(group(call, "ID"))),
                answered("sonet_group.user.groups", this::own),
                answered(
                        "sonet_group.create",
                        call -> change.found(call.parameters().text("NAME").orElse(""), call.userId())),
                answered("sonet_group.delete", this::closed),
                answered("sonet_group.user.add", call -> filled(call, GroupMethods::with)),
                answered("sonet_group.user.delete", call -> filled(call, GroupMethods::without)));
    }

    private static RestMethod answered(String name, Function<Call, Object> answer) {
        return new Answered(name, SCOPES, call -> {
            try {
                return answer.apply(call);
            } catch (GroupException e) {
                throw new RestException(400, "", String.valueOf(e.getMessage()));
            }
        });
    }

    private Object found(Call call) {
        var sent = call.parameters();
        var filter = sent.inside("FILTER");
        var wanted = sent.number("GROUP_ID").or(() -> filter.number("ID"));
        var part = filter.text("%NAME").or(() -> filter.text("?NAME"));
        var name = filter.text("NAME").or(() -> filter.text("=NAME"));
        var rows = show.all().stream()
                .filter(card -> wanted.map(id -> id == card.id()).orElse(true))
                .filter(card -> part.map(text -> contains(card.name(), text)).orElse(true))
                .filter(card -> name.map(card.name()::equalsIgnoreCase).orElse(true))
                .sorted(order(sent.inside("ORDER")))
                .map(GroupMethods::row)
                .toList();
        return Pages.of(rows, sent);
    }

    private static boolean contains(String name, String part) {
        return name.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    private static Comparator<GroupCard> order(Parameters wish) {
        if (wish.text("NAME").isPresent()) {
            var byName = Comparator.comparing(GroupCard::name, String.CASE_INSENSITIVE_ORDER);
            return isDown(wish, "NAME") ? byName.reversed() : byName;
        }
        var byId = Comparator.comparingLong(GroupCard::id);
        return wish.text("ID").isEmpty() || isDown(wish, "ID") ? byId.reversed() : byId;
    }

    private static boolean isDown(Parameters wish, String field) {
        return wish.text(field).filter("DESC"::equalsIgnoreCase).isPresent();
    }

    private static Map<String, Object> row(GroupCard card) {
        var row = new LinkedHashMap<String, Object>();
        row.put("ID", String.valueOf(card.id()));
        row.put("SITE_ID", "s1");
        row.put("NAME", card.name());
        row.put("DESCRIPTION", "");
        row.put("DATE_CREATE", card.createdAt().toString());
        row.put("ACTIVE", "Y");
        row.put("VISIBLE", "Y");
        row.put("OPENED", "N");
        row.put("CLOSED", "N");
        row.put("OWNER_ID", String.valueOf(card.ownerId()));
        row.put("NUMBER_OF_MEMBERS", String.valueOf(card.members().size()));
        row.put("PROJECT", "N");
        row.put("IS_EXTRANET", "N");
        return row;
    }

    private static List<Map<String, String>> members(GroupCard card) {
        return card.members().stream()
                .map(person -> Map.of("USER_ID", String.valueOf(person), "ROLE", role(card, person)))
                .toList();
    }

    private static String role(GroupCard card, long person) {
        return card.ownerId() == person ? "A" : "K";
    }

    private Object own(Call call) {
        return show.all().stream()
                .filter(card -> card.members().contains(call.userId()))
                .map(card -> Map.of(
                        "GROUP_ID",
                        String.valueOf(card.id()),
                        "GROUP_NAME",
                        card.name(),
                        "ROLE",
                        role(card, call.userId())))
                .toList();
    }

    private Object closed(Call call) {
        change.close(owned(call).id());
        return true;
    }

    private Object filled(Call call, BiFunction<GroupCard, List<Long>, List<Long>> how) {
        var card = owned(call);
        var sent = call.parameters();
        var people = sent
                .items("USER_ID")
                .map(items -> items.stream()
                        .flatMap(each -> Parameters.scalar(each).stream())
                        .filter(text -> text.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .toList())
                .orElseGet(() -> sent.number("USER_ID").map(List::of).orElse(List.of()))
                .stream()
                .filter(person -> staff.find(person).isPresent())
                .toList();
        change.fill(card.id(), how.apply(card, people));
        return people;
    }

    private static List<Long> with(GroupCard card, List<Long> people) {
        var all = new ArrayList<>(card.members());
        all.addAll(people);
        return all;
    }

    private static List<Long> without(GroupCard card, List<Long> people) {
        return card.members().stream()
                .filter(person -> !people.contains(person))
                .toList();
    }

    private GroupCard owned(Call call) {
        var card = group(call, "GROUP_ID");
        if (card.ownerId() != call.userId() && !staff.isAdmin(call.userId())) {
            throw new GroupException("You do not have permission to perform this operation");
        }
        return card;
    }

    private GroupCard group(Call call, String parameter) {
        var id = call.parameters()
                .number(parameter)
                .orElseThrow(() -> new GroupException("Wrong socialnetwork group ID"));
        return show.find(id).orElseThrow(() -> new GroupException("Socialnetwork group not found"));
    }
}
