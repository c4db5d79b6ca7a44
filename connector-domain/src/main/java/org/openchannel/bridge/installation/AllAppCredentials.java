package org.openchannel.bridge.installation;

import java.util.List;
import java.util.Optional;

/** The registered credentials. */
public interface AllAppCredentials {

    void add(AppCredentials credentials);

    Optional<AppCredentials> find(String clientId);

    List<AppCredentials> all();
}
