package org.openchannel.portal.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applications while the test lasts. */
public final class InMemoryApplications implements Applications {

    private final List<Application> applications = new ArrayList<>();

    @Override
    public Optional<Application> find(long id) {
        return applications.stream()
                .filter(application -> application.id() == id)
                .findFirst();
    }

    @Override
    public Optional<Application> withClientId(String clientId) {
        return applications.stream()
                .filter(application -> application.clientId().equals(clientId))
                .findFirst();
    }

    @Override
    public List<Application> all() {
        return applications.stream()
                .filter(application -> application.status() != Application.Status.REMOVED)
                .toList();
    }

    @Override
    public void add(Application application) {
        applications.add(application);
    }
}
