package org.openchannel.integration.openid;

import com.nimbusds.jose.jwk.JWKSet;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.access.NotVouchedException;
import org.openchannel.bridge.access.NotVouchedException.Why;

/** What the provider says of itself, and its keys; both are remembered for a while. */
final class Discovery {

    private static final String WELL_KNOWN = "/.well-known/openid-configuration";
    private static final long FRESH = Duration.ofHours(1).toNanos();

    /** Those who wait while it does not answer are told so together. */
    private static final long TROUBLED = Duration.ofSeconds(5).toNanos();

    /** Whoever sends words with keys nobody knows can't make us ask more often. */
    private static final long PAUSE = Duration.ofMinutes(1).toNanos();

    private final URI issuer;
    private final ProviderWire wire;
    private final LongSupplier nanos;
    private @Nullable NotVouchedException trouble;
    private long troubleAt;
    private @Nullable Metadata metadata;
    private long metadataAt;
    private @Nullable JWKSet keys;
    private long keysAt;

    /** @param nanos the time since anything, as {@link System#nanoTime} */
    Discovery(URI issuer, ProviderWire wire, LongSupplier nanos) {
        this.issuer = issuer;
        this.wire = wire;
        this.nanos = nanos;
    }

    /**
     * Where what is.
     *
     * @param persons where more is said of somebody; null where that is nowhere
     * @param end where people sign out; null where they can't
     * @param takesBasic whether clients may prove themselves in a header
     */
    record Metadata(
            URI authorization,
            URI token,
            URI keys,
            @Nullable URI persons,
            @Nullable URI end,
            boolean takesBasic) {}

    /** What the provider says of itself. */
    synchronized Metadata metadata() throws NotVouchedException {
        var known = metadata;
        if (known == null || nanos.getAsLong() - metadataAt > FRESH) {
            known = described(read(wellKnown()));
            metadata = known;
            metadataAt = nanos.getAsLong();
        }
        return known;
    }

    private Map<String, Object> read(URI address) throws NotVouchedException {
        var lately = trouble;
        if (lately != null && nanos.getAsLong() - troubleAt < TROUBLED) {
            throw new NotVouchedException(lately.why(), String.valueOf(lately.getMessage()));
        }
        try {
            var said = wire.read(address);
            trouble = null;
            return said;
        } catch (NotVouchedException e) {
            trouble = e;
            troubleAt = nanos.getAsLong();
            throw new NotVouchedException(Why.UNREACHABLE, String.valueOf(e.getMessage()), e);
        }
    }

    private URI wellKnown() {
        return URI.create(issuer.toString().replaceFirst("/$", "") + WELL_KNOWN);
    }

    private Metadata described(Map<String, Object> said) throws NotVouchedException {
        if (!issuer.toString().equals(said.get("issuer"))) {
            throw new NotVouchedException(Why.UNREACHABLE, "The provider calls itself something else than " + issuer);
        }
        return new Metadata(
                address(said, "authorization_endpoint"),
                address(said, "token_endpoint"),
                address(said, "jwks_uri"),
                said.get("userinfo_endpoint") == null ? null : address(said, "userinfo_endpoint"),
                said.get("end_session_endpoint") == null ? null : address(said, "end_session_endpoint"),
                !(said.get("token_endpoint_auth_methods_supported") instanceof List<?> ways)
                        || ways.contains("client_secret_basic"));
    }

    private static URI address(Map<String, Object> said, String name) throws NotVouchedException {
        try {
            if (said.get(name) instanceof String text && URI.create(text).getHost() != null) {
                return URI.create(text);
            }
        } catch (IllegalArgumentException e) {
            // the sentence below covers it
        }
        throw new NotVouchedException(Why.UNREACHABLE, "The provider does not say its " + name);
    }

    /** Its keys; asked for anew when none is called {@code id}, for providers change them. */
    synchronized JWKSet keys(@Nullable String id) throws NotVouchedException {
        var known = keys;
        var age = nanos.getAsLong() - keysAt;
        var isMissing = known == null || (id != null && known.getKeyByKeyId(id) == null && age > PAUSE);
        if (known == null || isMissing || age > FRESH) {
            try {
                known = JWKSet.parse(read(metadata().keys()));
            } catch (ParseException e) {
                throw new NotVouchedException(Why.UNREACHABLE, "The provider's keys can't be read");
            }
            keys = known;
            keysAt = nanos.getAsLong();
        }
        return known;
    }
}
