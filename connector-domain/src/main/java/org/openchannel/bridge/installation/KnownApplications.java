package org.openchannel.bridge.installation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.installation.BridgeSettings.Application;
import org.openchannel.shared.Vault;

/** The applications we are: the configured one and the registered ones, with their secrets open. */
@Dependent
public class KnownApplications {

    private final BridgeSettings settings;
    private final AllAppCredentials registered;
    private final Vault vault;

    @Inject
    public KnownApplications(BridgeSettings settings, AllAppCredentials registered, Vault vault) {
        this.settings = settings;
        this.registered = registered;
        this.vault = vault;
    }

    /** Whether we are any application yet. */
    public boolean isEmpty() {
        return all().isEmpty();
    }

    Optional<Application> find(String clientId) {
        return all().stream()
                .filter(application -> application.clientId().equals(clientId))
                .findFirst();
    }

    /** Those that belong to the authorisation server an announcement names, or all when none does. */
    List<Application> belongingTo(@Nullable URI serverEndpoint) {
        var all = all();
        var matching = all.stream()
                .filter(application -> isSameServer(application.oauthServer(), serverEndpoint))
                .toList();
        return matching.isEmpty() ? all : matching;
    }

    private List<Application> all() {
        return Stream.concat(
                        settings.configured().stream(),
                        registered.all().stream().map(this::opened))
                .toList();
    }

    private Application opened(AppCredentials credentials) {
        var purpose = AppCredentials.purpose(credentials.clientId());
        return new Application(
                credentials.clientId(), vault.open(credentials.clientSecret(), purpose), credentials.oauthServer());
    }

    private static boolean isSameServer(URI ours, @Nullable URI theirs) {
        return theirs != null
                && ours.getRawAuthority() != null
                && ours.getRawAuthority().equalsIgnoreCase(theirs.getRawAuthority());
    }
}
