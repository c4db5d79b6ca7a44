package org.openchannel.web.portal.desk;

import java.util.List;
import org.openchannel.portal.staff.StaffMember;

/**
 * What surrounds every page of the portal.
 *
 * @param person who is signed in
 * @param current the code of the section this page belongs to; {@link #NONE} for pages of applications
 * @param sections what the rail offers this person
 * @param menu entries that applications put into the left menu
 */
public record Frame(StaffMember person, String current, List<Section> sections, List<MenuEntry> menu) {

    /** Stands for the section of a page that belongs to none. */
    public static final String NONE = "";

    /** The person's picture. */
    public Avatar avatar() {
        return Avatar.of(person.fullName());
    }

    /** Whether this page belongs to {@code section}. */
    public boolean isAt(Section section) {
        return section.code().equals(current);
    }

    /** An application's page in the left menu. */
    public record MenuEntry(String title, String address) {}
}
