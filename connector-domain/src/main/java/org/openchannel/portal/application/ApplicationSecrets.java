package org.openchannel.portal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.shared.Secret;
import org.openchannel.shared.SecretSource;
import org.openchannel.shared.Vault;

/** Makes and opens what applications prove themselves with. */
@Dependent
public class ApplicationSecrets {

    private static final int CLIENT_ID_LENGTH = 22;
    private static final int SECRET_LENGTH = 50;
    private static final int TOKEN_LENGTH = 32;

    private final SecretSource secrets;
    private final Vault vault;

    @Inject
    public ApplicationSecrets(SecretSource secrets, Vault vault) {
        this.secrets = secrets;
        this.vault = vault;
    }

    Application.Credentials invent() {
        var clientId = "local." + secrets.next(CLIENT_ID_LENGTH).reveal();
        return new Application.Credentials(
                clientId,
                vault.seal(secrets.next(SECRET_LENGTH), Application.purpose("secret", clientId)),
                vault.seal(secrets.next(TOKEN_LENGTH), Application.purpose("token", clientId)));
    }

    /** What the application proves itself with at the token server. */
    public Secret clientSecret(Application application) {
        return vault.open(application.sealedSecret(), Application.purpose("secret", application.clientId()));
    }

    /** What the application knows our events by. */
    public Secret applicationToken(Application application) {
        return vault.open(application.sealedToken(), Application.purpose("token", application.clientId()));
    }

    ApplicationCard card(Application application) {
        return new ApplicationCard(
                application.id(),
                application.name(),
                application.clientId(),
                clientSecret(application),
                applicationToken(application),
                application.scopes(),
                application.handlerUrl(),
                application.installUrl().orElse(null),
                application.menuName().orElse(null),
                application.isApiOnly(),
                application.status(),
                application.createdAt(),
                application.installedAt().orElse(null));
    }
}
