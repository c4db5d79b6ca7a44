package org.openchannel.web.portal.desk.people;

import jakarta.enterprise.context.Dependent;
import org.openchannel.web.portal.desk.RailEntry;
import org.openchannel.web.portal.desk.Section;

/** Users and departments in the rail. */
@Dependent
public class PeopleEntry implements RailEntry {

    public static final String CODE = "people";

    @Override
    public Section section() {
        return Section.forAdmins(CODE, "people", "/portal/people", 50);
    }
}
