package org.openchannel.web.portal.desk.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.openchannel.portal.staff.Company;
import org.openchannel.portal.staff.DepartmentCard;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.portal.staff.StaffProfile;
import org.openchannel.web.http.View;
import org.openchannel.web.portal.desk.Avatar;

/** Gathers what the pages about people show. */
@Dependent
class PeoplePage {

    private static final int DEEPEST = 20;

    private final StaffDirectory staff;
    private final Company company;

    @Inject
    PeoplePage(StaffDirectory staff, Company company) {
        this.staff = staff;
        this.company = company;
    }

    /** Somebody in the list. */
    public record Person(StaffMember member, Avatar avatar, String position, String departments) {}

    /**
     * A department of the tree, in the order one reads it.
     *
     * @param depth 0 for the company
     * @param members how many people work in it
     */
    public record Branch(DepartmentCard card, int depth, String head, long members) {

        /** How far it is moved in. */
        public int step() {
            return Math.min(depth, 5);
        }
    }

    View fill(View view) {
        return view.with("people", people()).with("branches", branches()).with("staff", staff.all());
    }

    Set<Long> departments() {
        return company.departments().stream().map(DepartmentCard::id).collect(Collectors.toSet());
    }

    List<Branch> branches() {
        var details = company.details();
        var all = company.departments();
        var branches = new ArrayList<Branch>();
        add(branches, 0, 0, new Sight(all, staff.all(), id -> details.getOrDefault(id, StaffProfile.Details.NONE)));
        return branches;
    }

    private List<Person> people() {
        var details = company.details();
        var names = company.departments().stream().collect(Collectors.toMap(DepartmentCard::id, DepartmentCard::name));
        return staff.all().stream()
                .map(member -> {
                    var known = details.getOrDefault(member.id(), StaffProfile.Details.NONE);
                    var where = known.departments().stream()
                            .map(id -> names.getOrDefault(id, ""))
                            .filter(name -> !name.isEmpty())
                            .collect(Collectors.joining(", "));
                    return new Person(member, Avatar.of(member.fullName()), known.position(), where);
                })
                .toList();
    }

    private static void add(List<Branch> branches, long parent, int depth, Sight sight) {
        if (depth > DEEPEST) {
            return;
        }
        sight.departments().stream().filter(card -> card.parentId() == parent).forEach(card -> {
            branches.add(new Branch(card, depth, sight.name(card.headId()), sight.members(card.id())));
            add(branches, card.id(), depth + 1, sight);
        });
    }

    /** All there is, read once. */
    private record Sight(
            List<DepartmentCard> departments, List<StaffMember> staff, LongFunction<StaffProfile.Details> details) {

        String name(long userId) {
            return staff.stream()
                    .filter(member -> member.id() == userId)
                    .map(StaffMember::fullName)
                    .findFirst()
                    .orElse("");
        }

        long members(long department) {
            return staff.stream()
                    .filter(StaffMember::isActive)
                    .filter(member -> details.apply(member.id()).departments().contains(department))
                    .count();
        }
    }
}
