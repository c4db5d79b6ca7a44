package org.openchannel.portal.oauth;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A right to call the REST door or to be given such a right, known by the hash of what its bearer holds. */
@Entity(name = "PortalToken")
@Table(name = "portal_token")
public class Token {

    /** What a token is good for. */
    public enum Kind {
        ACCESS(Duration.ofHours(1)),
        REFRESH(Duration.ofDays(180)),
        CODE(Duration.ofSeconds(30));

        private final Duration life;

        Kind(Duration life) {
            this.life = life;
        }

        /** How long such a token lives. */
        public Duration life() {
            return life;
        }
    }

    @Id
    @Column(length = 64)
    private String hash;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private Kind kind;

    @Column(name = "application_id", nullable = false)
    private long applicationId;

    @Column(name = "user_id", nullable = false)
    private long userId;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    protected Token() {
        // for JPA
    }

    /** Which application acts, and as whom. */
    record Bearer(long applicationId, long userId) {}

    static Token issued(Kind kind, String plain, Bearer bearer, Instant expiresAt) {
        var token = new Token();
        token.hash = hash(plain);
        token.kind = kind;
        token.applicationId = bearer.applicationId();
        token.userId = bearer.userId();
        token.expiresAt = expiresAt;
        return token;
    }

    /** What is kept of {@code plain}. Tokens are long and random: a plain digest is enough. */
    public static String hash(String plain) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** Exchanges it: it is worth nothing afterwards. */
    void use(Instant now) {
        usedAt = now;
    }

    boolean isSpentOrExpired(Instant now) {
        return usedAt != null || !now.isBefore(expiresAt);
    }

    public String hash() {
        return hash;
    }

    public Kind kind() {
        return kind;
    }

    public long applicationId() {
        return applicationId;
    }

    public long userId() {
        return userId;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
