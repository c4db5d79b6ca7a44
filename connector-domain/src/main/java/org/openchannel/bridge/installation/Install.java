package org.openchannel.bridge.installation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.installation.OAuthServers.GrantRefusedException;
import org.openchannel.shared.Vault;

/**
 * Takes an announced installation, once its refresh token is proved.
 *
 * <p>The token is shown only to authorisation servers we hold credentials for, and everything stored (member id,
 * addresses, tokens) comes from their answer, so a forged announcement neither moves an installation to another
 * address nor learns our secret. The application token is believed because whoever sent it held that refresh token.
 */
@Dependent
public class Install {

    private final KnownApplications applications;
    private final OAuthServers servers;
    private final Installations installations;
    private final ReceiveGrant receive;
    private final Vault vault;

    @Inject
    public Install(
            KnownApplications applications,
            OAuthServers servers,
            Installations installations,
            ReceiveGrant receive,
            Vault vault) {
        this.applications = applications;
        this.servers = servers;
        this.installations = installations;
        this.receive = receive;
        this.vault = vault;
    }

    /**
     * Installs, or installs again with fresh tokens. The same announcement twice has the effect of one. Whose tokens we
     * use already stays who they are as long as the portal lets them in, unless an administrator installed us anew.
     *
     * @throws InstallRefusedException when it can't be proved
     * @throws NoAdministratorException when somebody would take over who may not
     * @throws org.openchannel.shared.lane.DeliveryFailedException when the authorisation server can't be asked now
     */
    public InstallationView install(Announcement announced) {
        GrantRefusedException refusal = null;
        for (var application : applications.belongingTo(announced.serverEndpoint())) {
            try {
                var grant = servers.refresh(application, announced.refreshToken());
                return store(announced, application.clientId(), grant);
            } catch (GrantRefusedException e) {
                refusal = e;
            }
        }
        var last = refusal;
        return repeated(announced).orElseThrow(() -> refused(last));
    }

    private InstallationView store(Announcement announced, String clientId, Grant grant) {
        if (!grant.memberId().equals(announced.memberId())) {
            throw new InstallRefusedException("The authorization server says the token belongs to another portal");
        }
        return receive.receive(clientId, grant, announced.applicationToken());
    }

    /** An announcement we already stored has spent its refresh token; its application token still proves it. */
    private Optional<InstallationView> repeated(Announcement announced) {
        var token = announced.applicationToken();
        return installations
                .of(announced.memberId())
                .filter(known -> !known.isRemoved() && known.suspended() == null)
                .filter(known -> token != null && known.isProvedBy(token.reveal(), vault))
                .map(Installation::view);
    }

    private static InstallRefusedException refused(@Nullable GrantRefusedException refusal) {
        return new InstallRefusedException(
                refusal == null
                        ? "No application credentials are known yet: enter client id and secret first"
                        : "The authorization server refused the token (" + refusal.getMessage() + ")");
    }
}
