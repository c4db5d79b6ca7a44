package org.openchannel.portal.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.Secret;

/** An application as its page shows it to administrators, credentials included. */
public record ApplicationCard(
        long id,
        String name,
        String clientId,
        Secret clientSecret,
        Secret applicationToken,
        List<String> scopes,
        String handlerUrl,
        @Nullable String installUrl,
        @Nullable String menuName,
        boolean isApiOnly,
        Application.Status status,
        Instant createdAt,
        @Nullable Instant installedAt) {

    /** Whether events and placements reach it. */
    public boolean isInstalled() {
        return status == Application.Status.INSTALLED;
    }
}
