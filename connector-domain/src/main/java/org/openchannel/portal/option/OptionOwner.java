package org.openchannel.portal.option;

/**
 * Whose options they are.
 *
 * @param userId 0 for those the application has for everybody
 */
public record OptionOwner(long applicationId, long userId) {

    /** The application itself. */
    public static OptionOwner application(long applicationId) {
        return new OptionOwner(applicationId, 0);
    }
}
