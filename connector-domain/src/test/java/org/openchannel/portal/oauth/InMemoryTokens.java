package org.openchannel.portal.oauth;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tokens while the test lasts. */
public final class InMemoryTokens implements Tokens {

    private final Map<String, Token> tokens = new HashMap<>();

    @Override
    public Optional<Token> lock(Token.Kind kind, String hash) {
        return find(kind, hash);
    }

    @Override
    public Optional<Token> find(Token.Kind kind, String hash) {
        return Optional.ofNullable(tokens.get(hash)).filter(token -> token.kind() == kind);
    }

    @Override
    public void add(Token token) {
        tokens.put(token.hash(), token);
    }

    @Override
    public void dropOf(long applicationId) {
        tokens.values().removeIf(token -> token.applicationId() == applicationId);
    }

    @Override
    public void dropExpired(Instant moment) {
        tokens.values().removeIf(token -> token.expiresAt().isBefore(moment));
    }
}
