package org.openchannel.portal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** Brings another version of an application to the portal, and tells it so. */
@Dependent
public class UpdateApplication {

    private final Applications applications;
    private final InstallationNews news;

    @Inject
    public UpdateApplication(Applications applications, InstallationNews news) {
        this.applications = applications;
        this.news = news;
    }

    /**
     * Brings {@code version}, 1 to 20 letters, digits, dots and hyphens; returns whether it differs from what was here.
     *
     * @throws InvalidApplicationException when it is no version
     */
    @Transactional
    public boolean to(long applicationId, String version) {
        var wanted = version.strip();
        if (!wanted.matches("[A-Za-z0-9.-]{1,20}")) {
            throw new InvalidApplicationException(Map.of("version", "invalid"));
        }
        var known = applications
                .find(applicationId)
                .filter(application -> !application.appVersion().equals(wanted));
        known.ifPresent(application -> {
            var previous = application.appVersion();
            application.update(wanted);
            news.updated(application, previous);
        });
        return known.isPresent();
    }

    /** Which version is here. */
    @Transactional
    public Optional<String> version(long applicationId) {
        return applications.find(applicationId).map(Application::appVersion);
    }
}
