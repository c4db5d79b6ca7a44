package org.openchannel.web.portal.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.openchannel.portal.staff.StaffMember;

/** The sections of the portal, collected from the rooms that have pages. */
@Dependent
public class Rail {

    private final Instance<RailEntry> entries;

    @Inject
    public Rail(@Any Instance<RailEntry> entries) {
        this.entries = entries;
    }

    /** What {@code person} sees, in its order. */
    List<Section> of(StaffMember person) {
        return entries.stream()
                .map(RailEntry::section)
                .filter(section -> person.isAdmin() || !section.isForAdmins())
                .sorted(Comparator.comparingInt(Section::place).thenComparing(Section::code))
                .toList();
    }
}
