package org.openchannel.portal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The application's installation page says it is through ({@code BX24.installFinish()}). */
@Dependent
public class FinishInstallation {

    private final Applications applications;
    private final InstallationNews news;
    private final Clock clock;

    @Inject
    public FinishInstallation(Applications applications, InstallationNews news, Clock clock) {
        this.applications = applications;
        this.news = news;
        this.clock = clock;
    }

    /** Marks it installed; returns false when no installation was under way. */
    @Transactional
    public boolean finish(long applicationId) {
        var installing = applications
                .find(applicationId)
                .filter(application -> application.status() == Application.Status.INSTALLING);
        installing.ifPresent(application -> {
            application.finishInstallation(clock.instant());
            news.finished(application);
        });
        return installing.isPresent();
    }
}
