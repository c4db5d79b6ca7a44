package org.openchannel.web.portal.rest.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openchannel.portal.group.ChangeGroups;
import org.openchannel.portal.group.Charter;
import org.openchannel.portal.group.GroupCard;
import org.openchannel.portal.group.GroupException;
import org.openchannel.portal.group.ShowGroups;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Parameters;

/** What calls change of groups. A group is its owner's and the administrators'; its people are the administrators' alone. */
@Dependent
public class GroupChanges {

    private static final String MODERATOR = "E";
    private static final String MEMBER = "K";

    private final ShowGroups show;
    private final ChangeGroups change;
    private final StaffDirectory staff;

    @Inject
    public GroupChanges(ShowGroups show, ChangeGroups change, StaffDirectory staff) {
        this.show = show;
        this.change = change;
        this.staff = staff;
    }

    boolean isAdmin(Call call) {
        return staff.isAdmin(call.userId());
    }

    /** Administrators may found one for somebody else. */
    Object found(Charter charter, Call call) {
        return change.found(charter, wantedOwner(call).orElse(call.userId()));
    }

    Object change(GroupCard card, Charter charter, Call call) {
        change.change(card.id(), charter);
        wantedOwner(call).ifPresent(owner -> change.handOver(card.id(), owner));
        return card.id();
    }

    private Optional<Long> wantedOwner(Call call) {
        return call.parameters()
                .number("OWNER_ID")
                .filter(owner -> isAdmin(call) && staff.find(owner).isPresent());
    }

    Object handOver(Call call) {
        var card = call.parameters()
                .number("GROUP_ID")
                .flatMap(show::find)
                .orElseThrow(() -> new GroupException("Invalid workgroup/project ID"));
        var owner = call.parameters()
                .number("USER_ID")
                .filter(user -> staff.find(user).isPresent())
                .orElseThrow(() -> new GroupException("Invalid user ID"));
        if (card.ownerId() != call.userId() && !isAdmin(call)) {
            throw new GroupException("Insufficient permissions to complete the operation.");
        }
        change.handOver(card.id(), owner);
        return true;
    }

    Object close(Call call) {
        change.close(owned(call, "User has no permissions to delete group").id());
        return true;
    }

    Object add(Call call) {
        var card = administered(call, "No permissions to add users");
        var people = people(call);
        var all = new ArrayList<>(card.members());
        all.addAll(people);
        change.fill(card.id(), all);
        return texts(people);
    }

    Object remove(Call call) {
        var card = administered(call, "No permissions to update users role");
        var people = people(call).stream().filter(card.members()::contains).toList();
        change.fill(
                card.id(),
                card.members().stream()
                        .filter(person -> !people.contains(person))
                        .toList());
        return texts(people);
    }

    Object promote(Call call) {
        var card = administered(call, "No permissions to update users role");
        var role = call.parameters().text("ROLE").orElse("");
        if (!role.equals(MODERATOR) && !role.equals(MEMBER)) {
            throw new GroupException("Incorrect role code");
        }
        var people = people(call).stream().filter(card.members()::contains).toList();
        var moderators = new ArrayList<>(card.moderators());
        moderators.removeAll(people);
        if (role.equals(MODERATOR)) {
            moderators.addAll(people);
        }
        change.moderate(card.id(), moderators);
        return texts(people);
    }

    /** The group a call names, which the calling user may change. */
    GroupCard owned(Call call, String refusal) {
        var card = named(call);
        if (card.ownerId() != call.userId() && !isAdmin(call)) {
            throw new GroupException(refusal);
        }
        return card;
    }

    private GroupCard administered(Call call, String refusal) {
        var card = named(call);
        if (!isAdmin(call)) {
            throw new GroupException(refusal);
        }
        return card;
    }

    private GroupCard named(Call call) {
        var id = call.parameters()
                .number("GROUP_ID")
                .filter(number -> number > 0)
                .orElseThrow(() -> new GroupException("Wrong group ID"));
        return show.find(id).orElseThrow(() -> new GroupException("Socialnetwork group not found"));
    }

    /** The people a call names, as far as there are such. */
    private List<Long> people(Call call) {
        var sent = call.parameters();
        var named = sent
                .items("USER_ID")
                .orElseGet(() -> sent.get("USER_ID").map(List::of).orElse(List.of()))
                .stream()
                .flatMap(each -> Parameters.scalar(each).stream())
                .filter(text -> text.matches("[1-9]\\d{0,17}"))
                .map(Long::valueOf)
                .toList();
        if (named.isEmpty()) {
            throw new GroupException("Wrong user IDs");
        }
        return named.stream().filter(person -> staff.find(person).isPresent()).toList();
    }

    private static List<String> texts(List<Long> people) {
        return people.stream().map(String::valueOf).toList();
    }
}
