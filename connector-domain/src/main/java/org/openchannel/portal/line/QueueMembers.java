package org.openchannel.portal.line;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openchannel.portal.staff.Company;
import org.openchannel.portal.staff.DepartmentCard;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.portal.staff.StaffProfile;

/** Knows who answers when departments are in a queue: after the users named, each department's head, then its people. */
@Dependent
public class QueueMembers {

    private static final int MOST = 200;

    private final Company company;
    private final StaffDirectory staff;

    @Inject
    public QueueMembers(Company company, StaffDirectory staff) {
        this.company = company;
        this.staff = staff;
    }

    /** The users of a queue, each once. */
    List<Long> of(LineQueue queue) {
        var members = new LinkedHashSet<>(queue.users());
        if (!queue.departments().isEmpty()) {
            var details = company.details();
            queue.departments().stream()
                    .flatMap(id -> company.department(id).stream())
                    .forEach(department -> add(members, department, details));
        }
        return members.stream().limit(MOST).toList();
    }

    private void add(Set<Long> members, DepartmentCard department, Map<Long, StaffProfile.Details> details) {
        if (department.headId() > 0) {
            members.add(department.headId());
        }
        staff.all().stream()
                .filter(StaffMember::isActive)
                .map(StaffMember::id)
                .filter(id -> details.getOrDefault(id, StaffProfile.Details.NONE)
                        .departments()
                        .contains(department.id()))
                .forEach(members::add);
    }
}
