package org.openchannel.web.portal.desk;

/**
 * A section of the portal as the rail names it.
 *
 * @param code tells it from the others; its name is the text {@code desk.<code>}
 * @param icon of Bootstrap's icons, without {@code bi-}
 * @param address of its first page
 * @param place sections stand in the order of these numbers; leave gaps
 * @param isForAdmins whether only administrators see it
 */
public record Section(String code, String icon, String address, int place, boolean isForAdmins) {

    /** One that everybody signed in sees. */
    public static Section forAll(String code, String icon, String address, int place) {
        return new Section(code, icon, address, place, false);
    }

    /** One that only administrators see. */
    public static Section forAdmins(String code, String icon, String address, int place) {
        return new Section(code, icon, address, place, true);
    }

    /** The key of its name. */
    public String text() {
        return "desk." + code;
    }
}
