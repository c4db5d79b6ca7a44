package org.openchannel.bridge.installation;

import java.net.URI;
import org.openchannel.shared.Secret;

/**
 * What a call to a portal needs.
 *
 * @param endpoint the portal's REST address, ending with {@code /rest/}
 * @param token the access token; travels in the body, never in the address
 */
public record PortalAccess(MemberId memberId, URI endpoint, Secret token) {}
