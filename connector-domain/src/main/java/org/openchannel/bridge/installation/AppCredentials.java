package org.openchannel.bridge.installation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;

/**
 * The client id and secret of our application, as one portal made them for a local application or the vendor for a
 * published one. The secret is sealed and leaves only for {@link #oauthServer()}.
 */
@Entity(name = "BridgeAppCredentials")
@Table(name = "bridge_app_credentials")
public class AppCredentials {

    @Id
    @Column(name = "client_id")
    private String clientId;

    @Column(name = "client_secret")
    private String clientSecret;

    @Column(name = "oauth_server")
    private String oauthServer;

    @Column(name = "registered_at")
    private Instant registeredAt;

    protected AppCredentials() {
        // for JPA
    }

    public AppCredentials(String clientId, String sealedSecret, URI oauthServer, Instant now) {
        this.clientId = clientId;
        this.clientSecret = sealedSecret;
        this.oauthServer = oauthServer.toString();
        this.registeredAt = now;
    }

    /** Takes a new secret or server; what the old ones proved stays proved. */
    public void replace(String sealedSecret, URI server, Instant now) {
        clientSecret = sealedSecret;
        oauthServer = server.toString();
        registeredAt = now;
    }

    public String clientId() {
        return clientId;
    }

    /** The secret, sealed for {@link #purpose}. */
    public String clientSecret() {
        return clientSecret;
    }

    /** The only server the secret may be shown to, without a path. */
    public URI oauthServer() {
        return URI.create(oauthServer);
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    /** What the secret of an application is sealed for. */
    static String purpose(String clientId) {
        return "bridge.app:" + clientId;
    }
}
