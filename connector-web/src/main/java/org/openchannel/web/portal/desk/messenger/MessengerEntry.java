package org.openchannel.web.portal.desk.messenger;

import jakarta.enterprise.context.Dependent;
import org.openchannel.web.portal.desk.RailEntry;
import org.openchannel.web.portal.desk.Section;

/** The messenger in the rail. */
@Dependent
public class MessengerEntry implements RailEntry {

    public static final String CODE = "messenger";

    @Override
    public Section section() {
        return Section.forAll(CODE, "robot", "/portal/messenger", 15);
    }
}
