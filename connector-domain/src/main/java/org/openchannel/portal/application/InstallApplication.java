package org.openchannel.portal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Begins an installation. An API-only application is told by ONAPPINSTALL, where it has an address, and installed at once; one with an
 * installation page stays {@link Application.Status#INSTALLING} until that page says it is through; any other is
 * installed at once. Installing again repeats it.
 */
@Dependent
public class InstallApplication {

    private final Applications applications;
    private final InstallationNews news;
    private final Clock clock;

    @Inject
    public InstallApplication(Applications applications, InstallationNews news, Clock clock) {
        this.applications = applications;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Installs on behalf of {@code userId}; when the answer is {@link Application.Status#INSTALLING}, show the
     * application's installation page.
     */
    @Transactional
    public Application.Status install(long applicationId, long userId) {
        var application = applications
                .find(applicationId)
                .filter(found -> found.status() != Application.Status.REMOVED)
                .orElseThrow(() -> new IllegalStateException("No application " + applicationId));
        application.beginInstallation(userId);
        if (application.isApiOnly() || application.installUrl().isEmpty()) {
            application.finishInstallation(clock.instant());
        }
        var callback = application.installUrl().orElseGet(application::handlerUrl);
        if (application.isApiOnly() && !callback.isEmpty()) {
            news.installed(application, userId, callback);
        }
        return application.status();
    }
}
