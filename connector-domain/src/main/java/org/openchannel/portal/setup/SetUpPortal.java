package org.openchannel.portal.setup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.openchannel.portal.Portal;
import org.openchannel.portal.Portals;
import org.openchannel.portal.line.Line;
import org.openchannel.portal.line.Lines;
import org.openchannel.portal.staff.Staff;
import org.openchannel.portal.staff.User;

/** Founds the portal at its first start: who it is, one administrator, two operators and two lines. */
@Dependent
public class SetUpPortal {

    private static final int MEMBER_ID_LENGTH = 32;

    private final Portals portals;
    private final Staff staff;
    private final Lines lines;
    private final Sources sources;

    @Inject
    public SetUpPortal(Portals portals, Staff staff, Lines lines, Sources sources) {
        this.portals = portals;
        this.staff = staff;
        this.lines = lines;
        this.sources = sources;
    }

    /** Founds it, unless that was done before; returns the administrator's number when it was done now, else 0. */
    @Transactional
    public long setUp() {
        if (portals.find().isPresent()) {
            return 0;
        }
        portals.add(Portal.founded(sources.secrets().next(MEMBER_ID_LENGTH).reveal(), sources.now()));
        var admin = hire("admin", "Alex", "Admin", true);
        var operators = List.of(hire("olivia", "Olivia", "Park", false), hire("oscar", "Oscar", "Reed", false));
        open("Sales", operators);
        open("Support", operators);
        return admin;
    }

    private long hire(String login, String name, String lastName, boolean isAdmin) {
        var user = User.hired(sources.numbers().next("portal_user_number"), login, name, lastName, isAdmin);
        staff.add(user);
        return user.id();
    }

    private void open(String name, List<Long> operators) {
        lines.add(Line.opened(sources.numbers().next("portal_line_number"), name, operators, sources.now()));
    }
}
