package org.openchannel.portal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Looks applications up, for the administrator's pages. */
@Dependent
@Transactional
public class ApplicationDirectory {

    private final Applications applications;
    private final ApplicationSecrets secrets;

    @Inject
    public ApplicationDirectory(Applications applications, ApplicationSecrets secrets) {
        this.applications = applications;
        this.secrets = secrets;
    }

    /** All that are not removed, in the order of their creation. */
    public List<ApplicationCard> all() {
        return applications.all().stream().map(secrets::card).toList();
    }

    /** The one with that client id, unless it is removed. */
    public Optional<ApplicationCard> withClientId(String clientId) {
        return applications
                .withClientId(clientId)
                .filter(application -> application.status() != Application.Status.REMOVED)
                .map(secrets::card);
    }

    /** One that is not removed. */
    public Optional<ApplicationCard> find(long id) {
        return applications
                .find(id)
                .filter(application -> application.status() != Application.Status.REMOVED)
                .map(secrets::card);
    }
}
