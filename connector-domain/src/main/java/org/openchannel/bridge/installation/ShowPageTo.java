package org.openchannel.bridge.installation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.openchannel.bridge.audit.WriteDeed;

/** Chooses who may see the application's page on a portal: its administrators only, or everybody there. */
@Dependent
public class ShowPageTo {

    private final Installations installations;
    private final WriteDeed deeds;

    @Inject
    public ShowPageTo(Installations installations, WriteDeed deeds) {
        this.installations = installations;
        this.deeds = deeds;
    }

    /**
     * Chooses.
     *
     * @param isForAdmins whether administrators only
     * @param seen how it was when whoever chose saw it
     * @return false when somebody chose otherwise meanwhile; nothing is changed then
     */
    @Transactional
    public boolean show(MemberId portal, boolean isForAdmins, boolean seen, String by) {
        var installation = installations.lock(portal).orElseThrow();
        var before = installation.view().isPageForAdmins();
        if (before == isForAdmins) {
            return true;
        }
        if (before != seen) {
            return false;
        }
        installation.pageFor(isForAdmins);
        deeds.write(by, "application-page", portal.value(), words(before), words(isForAdmins));
        return true;
    }

    private static String words(boolean isForAdmins) {
        return isForAdmins ? "administrators" : "everybody";
    }
}
