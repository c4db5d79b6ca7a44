package org.openchannel.web.portal.desk.applications;

import jakarta.enterprise.context.Dependent;
import org.openchannel.web.portal.desk.RailEntry;
import org.openchannel.web.portal.desk.Section;

/** The applications in the rail. */
@Dependent
public class ApplicationsEntry implements RailEntry {

    public static final String CODE = "applications";

    @Override
    public Section section() {
        return Section.forAdmins(CODE, "puzzle", "/portal/applications", 60);
    }
}
