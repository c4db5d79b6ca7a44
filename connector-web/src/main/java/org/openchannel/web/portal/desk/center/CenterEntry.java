package org.openchannel.web.portal.desk.center;

import jakarta.enterprise.context.Dependent;
import org.openchannel.web.portal.desk.RailEntry;
import org.openchannel.web.portal.desk.Section;

/** The contact center in the rail. */
@Dependent
public class CenterEntry implements RailEntry {

    public static final String CODE = "center";

    @Override
    public Section section() {
        return Section.forAll(CODE, "grid", "/portal/contact-center", 20);
    }
}
