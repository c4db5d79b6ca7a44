package org.openchannel.bridge.installation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import org.openchannel.shared.Secret;
import org.openchannel.shared.Vault;

/** Takes the credentials of our application, entered by an administrator or made by the try-out's start page. */
@Dependent
public class RegisterCredentials {

    private final AllAppCredentials all;
    private final Vault vault;
    private final Clock clock;

    @Inject
    public RegisterCredentials(AllAppCredentials all, Vault vault, Clock clock) {
        this.all = all;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Keeps them; the same client id again replaces its secret and server.
     *
     * @param oauthServer the authorisation server of that application, for example {@code https://oauth.bitrix24.tech}
     */
    @Transactional
    public void register(String clientId, Secret clientSecret, URI oauthServer) {
        if (clientId.isBlank() || clientId.length() > 100) {
            throw new IllegalArgumentException("Not a client id");
        }
        var sealed = vault.seal(clientSecret, AppCredentials.purpose(clientId));
        var now = clock.instant();
        all.find(clientId)
                .ifPresentOrElse(
                        known -> known.replace(sealed, oauthServer, now),
                        () -> all.add(new AppCredentials(clientId, sealed, oauthServer, now)));
    }
}
