package org.openchannel.web.portal.desk.placements;

import org.openchannel.portal.placement.FrameForm;
import org.openchannel.web.portal.desk.FramePolicy;

/**
 * A frame and the form that opens an application's page in it.
 *
 * @param applicationId whose page it is
 * @param title what screen readers call the frame
 * @param isAdmin whether the person looking may change the application
 * @param isInstalling whether the page is the application's own installer
 */
public record Stage(long applicationId, String title, FrameForm form, boolean isAdmin, boolean isInstalling) {

    /** The only site whose messages are listened to. */
    public String origin() {
        return FramePolicy.origin(form.action()).orElse("");
    }
}
