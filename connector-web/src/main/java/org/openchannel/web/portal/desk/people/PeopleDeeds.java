package org.openchannel.web.portal.desk.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import java.util.Optional;
import org.openchannel.portal.staff.ChangeDepartments;
import org.openchannel.portal.staff.ChangeStaff;
import org.openchannel.portal.staff.Company;
import org.openchannel.portal.staff.DepartmentCard;
import org.openchannel.portal.staff.SetPassword;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.staff.StaffException;
import org.openchannel.portal.staff.StaffForm;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.portal.staff.StaffProfile;
import org.openchannel.shared.Secret;

/** What an administrator does with people and departments. */
@Dependent
class PeopleDeeds {

    private static final int SHORTEST_PASSWORD = 8;
    private static final int LONGEST_PASSWORD = 200;
    private static final long USUAL_SORT = 500;

    private final StaffDirectory staff;
    private final Company company;
    private final ChangeStaff changeStaff;
    private final ChangeDepartments changeDepartments;
    private final SetPassword setPassword;

    @Inject
    PeopleDeeds(
            StaffDirectory staff,
            Company company,
            ChangeStaff changeStaff,
            ChangeDepartments changeDepartments,
            SetPassword setPassword) {
        this.staff = staff;
        this.company = company;
        this.changeStaff = changeStaff;
        this.changeDepartments = changeDepartments;
        this.setPassword = setPassword;
    }

    Optional<StaffMember> member(long id) {
        return staff.find(id);
    }

    StaffProfile.Details details(long id) {
        return company.details(id);
    }

    long hire(StaffForm form) {
        return changeStaff.hire(form);
    }

    void change(long id, StaffForm form) {
        changeStaff.change(id, form);
    }

    /** Returns false when it is too short, or absurdly long. */
    boolean setPassword(long id, String password) {
        var isFine = password.length() >= SHORTEST_PASSWORD && password.length() <= LONGEST_PASSWORD;
        if (isFine) {
            setPassword.set(id, Secret.of(password));
        }
        return isFine;
    }

    void department(DepartmentFields fields) {
        try {
            if (fields.isEnd()) {
                changeDepartments.close(fields.id());
            } else if (fields.id() == 0) {
                changeDepartments.found(
                        new DepartmentCard(0, fields.name(), USUAL_SORT, fields.parent(), fields.head()));
            } else {
                var known = company.department(fields.id()).orElseThrow(() -> new StaffException("No such department"));
                var parent = known.parentId() == 0 ? 0 : fields.parent();
                changeDepartments.change(
                        new DepartmentCard(known.id(), fields.name(), known.sort(), parent, fields.head()));
            }
        } catch (StaffException e) {
            throw new BadRequestException(e.getMessage(), e);
        }
    }
}
