package org.openchannel.portal.staff;

/** What the pages and the wire may know of a user. */
public record StaffMember(
        long id,
        String login,
        String name,
        String lastName,
        String email,
        boolean isAdmin,
        boolean isActive,
        String language) {

    /** First and last name. */
    public String fullName() {
        return (name + " " + lastName).strip();
    }
}
