package org.openchannel.bridge.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.bridge.gateway.SessionSnapshot;
import org.openchannel.bridge.installation.MemberId;

/**
 * An account as pages show it.
 *
 * @param session the last look at its session: state, what to do, number, until when, why
 * @param lastPhone the number it is, or was last, connected to
 * @param isWanted whether somebody asked to link it and nobody disconnected it since
 * @param changedAt when the session last moved on
 */
public record AccountView(
        UUID id,
        MemberId memberId,
        GatewayCode gateway,
        String name,
        SessionSnapshot session,
        @Nullable String lastPhone,
        boolean isWanted,
        Instant changedAt) {}
