package org.openchannel.portal.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Looks people up. */
@Dependent
@Transactional
public class StaffDirectory {

    private final Staff staff;

    @Inject
    public StaffDirectory(Staff staff) {
        this.staff = staff;
    }

    /** Everybody but bots, in the order they were hired. */
    public List<StaffMember> all() {
        return staff.all().stream().map(User::card).toList();
    }

    /** One of them, or a bot. */
    public Optional<StaffMember> find(long id) {
        return staff.find(id).map(User::card);
    }

    /** Whether that user is there and administers the portal. */
    public boolean isAdmin(long id) {
        return find(id).filter(StaffMember::isAdmin).isPresent();
    }
}
