package org.openchannel.bridge.account;

import java.util.UUID;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.bridge.gateway.Link;
import org.openchannel.bridge.installation.MemberId;

/**
 * What never changes about an account.
 *
 * @param portal whose it is
 * @param gateway behind which it lives
 * @param link what its gateway must know of it
 */
public record KnownAccount(MemberId portal, GatewayCode gateway, Link link) {

    public UUID id() {
        return link.account();
    }
}
