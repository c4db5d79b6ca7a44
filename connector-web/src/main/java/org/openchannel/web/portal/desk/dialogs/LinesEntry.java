package org.openchannel.web.portal.desk.dialogs;

import jakarta.enterprise.context.Dependent;
import org.openchannel.web.portal.desk.RailEntry;
import org.openchannel.web.portal.desk.Section;

/** The open lines in the rail. */
@Dependent
public class LinesEntry implements RailEntry {

    public static final String CODE = "lines";

    @Override
    public Section section() {
        return Section.forAll(CODE, "chat-dots", "/portal/desk", 10);
    }
}
