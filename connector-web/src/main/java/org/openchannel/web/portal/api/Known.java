package org.openchannel.web.portal.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.application.ApplicationDirectory;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.staff.StaffMember;

/** Finds whom and what a program names; what is not there is a problem. */
@Dependent
class Known {

    private final ApplicationDirectory applications;
    private final StaffDirectory staff;

    @Inject
    Known(ApplicationDirectory applications, StaffDirectory staff) {
        this.applications = applications;
        this.staff = staff;
    }

    ApplicationCard application(String clientId) {
        return applications
                .withClientId(clientId)
                .orElseThrow(() -> Problem.unknown("There is no application with the client id \"" + clientId + "\""));
    }

    List<ApplicationCard> applications() {
        return applications.all();
    }

    List<StaffMember> users() {
        return staff.all();
    }

    /** The user {@code asked} names in {@code userId}; without that the first administrator. */
    StaffMember user(Asked asked) {
        return asked.number("userId").map(this::user).orElseGet(this::administrator);
    }

    StaffMember user(long id) {
        return Optional.of(id)
                .flatMap(staff::find)
                .filter(StaffMember::isActive)
                .orElseThrow(() -> Problem.unknown("There is no user " + id));
    }

    private StaffMember administrator() {
        return staff.all().stream()
                .filter(user -> user.isAdmin() && user.isActive())
                .findFirst()
                .orElseThrow(() -> Problem.conflict("This portal has no administrator"));
    }
}
