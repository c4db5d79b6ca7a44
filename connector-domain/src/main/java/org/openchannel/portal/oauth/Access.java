package org.openchannel.portal.oauth;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf a call comes in.
 *
 * @param owner who calls: an application by its number, a webhook by its own below zero; limits and logs are kept for each
 * @param application which application calls; absent for a webhook
 */
public record Access(
        long owner,
        long userId,
        List<String> scopes,
        @Nullable Caller application) {

    /** The calling application. */
    public record Caller(long id, String clientId, boolean isInstalled, Instant expiresAt) {}

    /** The calling application; empty for a webhook. */
    public Optional<Caller> caller() {
        return Optional.ofNullable(application);
    }

    /** Whether a method of {@code scope} may be called; methods without a scope may always. */
    public boolean includes(String scope) {
        return scope.isEmpty() || scopes.contains(scope);
    }
}
