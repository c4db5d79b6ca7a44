package org.openchannel.portal.oauth;

import java.time.Instant;
import java.util.Optional;

/** The tokens that were issued. */
public interface Tokens {

    /** The token of that hash and kind; the row stays locked for the rest of the transaction. */
    Optional<Token> lock(Token.Kind kind, String hash);

    /** The token of that hash and kind. */
    Optional<Token> find(Token.Kind kind, String hash);

    void add(Token token);

    /** Forgets every token of an application. */
    void dropOf(long applicationId);

    /** Forgets what expired before {@code moment}. */
    void dropExpired(Instant moment);
}
