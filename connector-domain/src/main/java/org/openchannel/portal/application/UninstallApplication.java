package org.openchannel.portal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes an application off the portal: it is told by ONAPPUNINSTALL and loses all it owned here. */
@Dependent
public class UninstallApplication {

    private final Applications applications;
    private final InstallationNews news;
    private final Belongings belongings;

    @Inject
    public UninstallApplication(Applications applications, InstallationNews news, Belongings belongings) {
        this.applications = applications;
        this.news = news;
        this.belongings = belongings;
    }

    /** Uninstalls it; it stays in the list and may be installed again. */
    @Transactional
    public void uninstall(long applicationId) {
        applications.find(applicationId).ifPresent(application -> {
            takeOff(application, false);
            application.uninstall();
        });
    }

    /** Uninstalls it for good; it disappears from the list. */
    @Transactional
    public void delete(long applicationId) {
        applications.find(applicationId).ifPresent(application -> {
            takeOff(application, true);
            application.remove();
        });
    }

    private void takeOff(Application application, boolean clean) {
        if (application.isInstalled()) {
            news.leaving(application, clean);
        }
        belongings.dropAll(application.id());
    }
}
