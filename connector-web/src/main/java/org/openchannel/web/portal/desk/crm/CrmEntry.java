package org.openchannel.web.portal.desk.crm;

import jakarta.enterprise.context.Dependent;
import org.openchannel.web.portal.desk.RailEntry;
import org.openchannel.web.portal.desk.Section;

/** The customer records in the rail. */
@Dependent
public class CrmEntry implements RailEntry {

    public static final String CODE = "crm";

    @Override
    public Section section() {
        return Section.forAll(CODE, "person-vcard", "/portal/crm", 30);
    }
}
