package org.openchannel.integration.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import org.openchannel.bridge.access.NotVouchedException;
import org.openchannel.bridge.access.NotVouchedException.Why;

/** Checks the provider's word: who signed it, for whom it is, whether it is fresh and the answer to our question. */
final class Words {

    /** Public keys only: what is signed with a shared secret, or not at all, is nobody's word. */
    private static final Set<JWSAlgorithm> TRUSTED = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private final OpenIdSettings settings;
    private final Discovery discovery;
    private final Clock clock;

    Words(OpenIdSettings settings, Discovery discovery, Clock clock) {
        this.settings = settings;
        this.discovery = discovery;
        this.clock = clock;
    }

    /** What the provider says in {@code word}. */
    JWTClaimsSet checked(String word, String nonce) throws NotVouchedException {
        try {
            var parsed = SignedJWT.parse(word);
            var keys = discovery.keys(parsed.getHeader().getKeyID());
            var processor = new DefaultJWTProcessor<SecurityContext>();
            processor.setJWSKeySelector(new JWSVerificationKeySelector<>(TRUSTED, new ImmutableJWKSet<>(keys)));
            processor.setJWTClaimsSetVerifier(expectations(nonce));
            var claims = processor.process(parsed, null);
            requireOurs(claims);
            return claims;
        } catch (ParseException | BadJOSEException | JOSEException | IllegalArgumentException e) {
            throw new NotVouchedException(
                    Why.UNTRUSTED,
                    "The provider's word can't be trusted (" + e.getClass().getSimpleName() + ")");
        }
    }

    private DefaultJWTClaimsVerifier<SecurityContext> expectations(String nonce) {
        var exact = new JWTClaimsSet.Builder()
                .issuer(settings.issuer().toString())
                .claim("nonce", nonce)
                .build();
        return new DefaultJWTClaimsVerifier<>(
                new HashSet<>(Set.of(settings.client().id())), exact, Set.of("sub", "exp", "iat", "nonce"), Set.of()) {
            @Override
            protected Date currentTime() {
                return Date.from(clock.instant());
            }
        };
    }

    /** A word for several must name us as the one it was given to. */
    private void requireOurs(JWTClaimsSet claims) throws NotVouchedException {
        var party = claims.getClaim("azp");
        var isForOthers = claims.getAudience().size() > 1;
        if ((party == null && isForOthers)
                || (party != null && !settings.client().id().equals(party))) {
            throw new NotVouchedException(Why.UNTRUSTED, "The provider's word was given to somebody else");
        }
    }
}
