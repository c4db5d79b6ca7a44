package org.openchannel.bridge.installation;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.Secret;

/**
 * Somebody says that our application was installed: the event ONAPPINSTALL or the installer's page. Nothing of it is
 * believed before the authorisation server confirmed it.
 *
 * @param memberId the portal it claims to be
 * @param refreshToken what it proves that with
 * @param applicationToken what later events will carry
 * @param serverEndpoint the authorisation server it names; only compared with those we know
 */
public record Announcement(
        MemberId memberId,
        Secret refreshToken,
        @Nullable Secret applicationToken,
        @Nullable URI serverEndpoint) {}
