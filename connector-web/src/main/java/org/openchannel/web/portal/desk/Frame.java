package org.openchannel.web.portal.desk;

import java.util.List;
import org.openchannel.portal.staff.StaffMember;

/**
 * What surrounds every page of the portal.
 *
 * @param person who is signed in
 * @param section the entry of the rail this page belongs to
 * @param menu entries that applications put into the left menu
 */
public record Frame(StaffMember person, Section section, List<MenuEntry> menu) {

    /** The portal's own entries of the rail. */
    public enum Section {
        LINES,
        CENTER,
        APPLICATIONS,
        /** A page of an application. */
        MENU
    }

    /** The person's picture. */
    public Avatar avatar() {
        return Avatar.of(person.fullName());
    }

    /** Whether this page belongs to {@code name}. */
    public boolean isAt(String name) {
        return section.name().equals(name);
    }

    /** An application's page in the left menu. */
    public record MenuEntry(String title, String address) {}
}
