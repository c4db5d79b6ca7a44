package org.openchannel.bridge.installation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Credentials that last as long as the test. */
public final class InMemoryAllAppCredentials implements AllAppCredentials {

    private final List<AppCredentials> all = new ArrayList<>();

    @Override
    public void add(AppCredentials credentials) {
        all.add(credentials);
    }

    @Override
    public Optional<AppCredentials> find(String clientId) {
        return all.stream().filter(one -> one.clientId().equals(clientId)).findFirst();
    }

    @Override
    public List<AppCredentials> all() {
        return List.copyOf(all);
    }
}
