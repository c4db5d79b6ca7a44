package org.openchannel.bridge.installation;

import java.net.URI;
import java.time.Duration;
import org.openchannel.shared.Secret;

/** The authorisation server's answer: fresh tokens, and where and for whom they are good. */
public record Grant(
        MemberId memberId,
        URI clientEndpoint,
        Secret accessToken,
        Secret refreshToken,
        Duration validFor,
        String scope,
        String status,
        long userId) {}
