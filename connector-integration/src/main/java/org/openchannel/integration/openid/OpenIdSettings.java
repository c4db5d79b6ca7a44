package org.openchannel.integration.openid;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.openchannel.bridge.access.KeeperRole;
import org.openchannel.shared.Secret;

/**
 * The provider, as it was configured.
 *
 * @param issuer its name, and where it tells what it can do
 * @param client how it calls us
 * @param claims what it says of people
 */
public record OpenIdSettings(URI issuer, Client client, Claims claims) {

    /**
     * How the provider knows us.
     *
     * @param secret empty for a public client, which proves itself by PKCE alone
     * @param scope what we ask for
     * @param redirect where browsers come back to
     * @param afterwards where they come back to when they have signed out there
     */
    public record Client(String id, Optional<Secret> secret, String scope, URI redirect, URI afterwards) {}

    /**
     * What stands in the provider's word.
     *
     * @param name the claim that says how somebody is called
     * @param roles the claim that says what they belong to; dots lead into objects
     * @param groups whoever belongs to it has which role
     */
    public record Claims(String name, String roles, Map<String, KeeperRole> groups) {}
}
