package org.openchannel.web.portal.desk.lines;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.openchannel.portal.staff.Company;
import org.openchannel.portal.staff.DepartmentCard;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.staff.StaffMember;

/** Who may be put into the queue of a line. */
@Dependent
public class QueueChoices {

    private final StaffDirectory staff;
    private final Company company;

    @Inject
    public QueueChoices(StaffDirectory staff, Company company) {
        this.staff = staff;
        this.company = company;
    }

    List<StaffMember> people() {
        return staff.all();
    }

    List<DepartmentCard> departments() {
        return company.departments();
    }
}
