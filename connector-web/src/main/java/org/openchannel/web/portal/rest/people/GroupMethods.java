package org.openchannel.web.portal.rest.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.group.Charter;
import org.openchannel.portal.group.GroupCard;
import org.openchannel.portal.group.GroupException;
import org.openchannel.portal.group.ShowGroups;
import org.openchannel.web.portal.rest.Answered;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.MethodGroup;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** Groups: everybody sees those that are no secret, owners and administrators change them. */
@Dependent
public class GroupMethods implements MethodGroup {

    private static final List<String> SCOPES = List.of("sonet_group", "socialnetwork");

    private final ShowGroups show;
    private final GroupChanges changes;

    @Inject
    public GroupMethods(ShowGroups show, GroupChanges changes) {
        this.show = show;
        this.changes = changes;
    }

    @Override
    public List<RestMethod> methods() {
        return List.of(
                answered("sonet_group.get", this::found),
                answered("sonet_group.user.get", this::members),
                answered("sonet_group.user.groups", this::own),
                answered("sonet_group.create", this::create),
                answered("sonet_group.update", this::update),
                answered("sonet_group.setowner", changes::handOver),
                answered("sonet_group.delete", changes::close),
                answered("sonet_group.user.add", changes::add),
                answered("sonet_group.user.delete", changes::remove),
                answered("sonet_group.user.update", changes::promote));
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
        var seesAll = changes.isAdmin(call) && sent.flag("IS_ADMIN", false);
        var wanted = sent.number("GROUP_ID");
        var rows = show.all().stream()
                .filter(card -> seesAll || isSeen(card, call))
                .filter(card -> wanted.filter(id -> id != card.id()).isEmpty())
                .map(GroupRow::of)
                .filter(row -> UserFilter.isMet(row, sent.inside("FILTER")))
                .sorted(order(sent.inside("ORDER")))
                .toList();
        return Pages.of(rows, sent);
    }

    private static boolean isSeen(GroupCard card, Call call) {
        return card.charter().isVisible() || card.members().contains(call.userId());
    }

    private static Comparator<Map<String, @Nullable Object>> order(Parameters wish) {
        var field = wish.asMap().keySet().stream().findFirst().orElse("ID");
        Comparator<Map<String, @Nullable Object>> order = (one, other) -> UserFilter.compare(
                String.valueOf(one.get(field.toUpperCase(Locale.ROOT))),
                String.valueOf(other.get(field.toUpperCase(Locale.ROOT))));
        return wish.text(field).orElse("DESC").equalsIgnoreCase("DESC") ? order.reversed() : order;
    }

    private Object members(Call call) {
        var id = call.parameters()
                .number("ID")
                .filter(number -> number > 0)
                .orElseThrow(() -> new GroupException("Wrong socialnetwork group ID"));
        var card = show.find(id)
                .filter(found -> isSeen(found, call) || changes.isAdmin(call))
                .orElseThrow(() -> new GroupException("Socialnetwork group not found"));
        return card.members().stream()
                .map(person -> Map.of("USER_ID", String.valueOf(person), "ROLE", GroupRow.role(card, person)))
                .toList();
    }

    private Object own(Call call) {
        return show.all().stream()
                .filter(card -> card.members().contains(call.userId()))
                .map(card -> GroupRow.ofMember(card, call.userId()))
                .toList();
    }

    private Object create(Call call) {
        return changes.found(charter(call.parameters(), Charter.of("-"), ""), call);
    }

    private Object update(Call call) {
        var card = changes.owned(call, "User has no permissions to update group");
        return changes.change(card, charter(call.parameters(), card.charter(), card.name()), call);
    }

    private static Charter charter(Parameters sent, Charter known, String name) {
        return new Charter(
                sent.text("NAME").orElse(name),
                said(sent, "DESCRIPTION", known.description()),
                said(sent, "KEYWORDS", known.keywords()),
                sent.flag("VISIBLE", known.isVisible()),
                sent.flag("OPENED", known.isOpen()),
                sent.flag("CLOSED", known.isClosed()),
                sent.flag("PROJECT", known.isProject()));
    }

    private static String said(Parameters sent, String name, String otherwise) {
        return sent.get(name).flatMap(Parameters::scalar).orElse(otherwise);
    }
}
