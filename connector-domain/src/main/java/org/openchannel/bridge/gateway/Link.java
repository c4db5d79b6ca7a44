package org.openchannel.bridge.gateway;

import java.net.URI;
import java.util.UUID;
import org.openchannel.shared.Secret;

/**
 * What a gateway must know of one account.
 *
 * @param account our id of the account; also its session's name at the gateway
 * @param hook where the messenger posts its updates
 * @param hookSecret signs what the messenger posts
 */
public record Link(UUID account, URI hook, Secret hookSecret) {}
