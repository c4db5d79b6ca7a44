package org.openchannel.integration.openid;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.access.NotVouchedException;
import org.openchannel.bridge.access.NotVouchedException.Why;
import org.openchannel.bridge.access.Provider;
import org.openchannel.bridge.access.Question;
import org.openchannel.bridge.access.Vouched;
import org.openchannel.integration.http.AddressGuard;
import org.openchannel.integration.http.OutboundRules;
import org.openchannel.shared.Digest;
import org.openchannel.shared.Secret;
import org.openchannel.shared.form.FormText;

/** The provider that was configured, if one was. */
@ApplicationScoped
class OpenIdProvider implements Provider {

    /** Servers and browsers refuse long addresses; the hint only spares a question. */
    private static final int LONGEST_HINT = 3000;

    private final @Nullable OpenIdSettings settings;
    private @Nullable Discovery discovery;
    private @Nullable ProviderWire wire;
    private @Nullable Words words;

    /** For the client proxy only. */
    OpenIdProvider() {
        this.settings = null;
    }

    @Inject
    OpenIdProvider(Configured configured, OutboundRules rules, Clock clock) {
        this.settings = configured.settings().orElse(null);
        if (settings != null) {
            var issuer = settings.issuer();
            var guard = new AddressGuard(new OutboundRules(rules.arePrivateAddressesAllowed(), issuer));
            wire = new ProviderWire(guard, "http".equals(issuer.getScheme()));
            discovery = new Discovery(issuer, wire, System::nanoTime);
            words = new Words(settings, discovery, clock);
        }
    }

    private <T> T there(@Nullable T part) throws NotVouchedException {
        if (part == null) {
            throw new NotVouchedException(Why.UNREACHABLE, "No provider is configured");
        }
        return part;
    }

    @Override
    public URI address(Question question) throws NotVouchedException {
        var client = there(settings).client();
        var asked = new LinkedHashMap<String, String>();
        asked.put("response_type", "code");
        asked.put("client_id", client.id());
        asked.put("redirect_uri", client.redirect().toString());
        asked.put("scope", client.scope());
        asked.put("state", question.state());
        asked.put("nonce", question.nonce());
        asked.put("code_challenge", challenge(question.verifier()));
        asked.put("code_challenge_method", "S256");
        return asking(there(discovery).metadata().authorization(), asked);
    }

    private static URI asking(URI address, Map<String, String> asked) {
        return URI.create(address + (address.getRawQuery() == null ? "?" : "&") + FormText.of(asked));
    }

    @Override
    public Optional<URI> farewell(Secret word) throws NotVouchedException {
        var client = there(settings).client();
        var asked = new LinkedHashMap<String, String>();
        if (word.reveal().length() <= LONGEST_HINT) {
            asked.put("id_token_hint", word.reveal());
        }
        asked.put("client_id", client.id());
        asked.put("post_logout_redirect_uri", client.afterwards().toString());
        return Optional.ofNullable(there(discovery).metadata().end()).map(end -> asking(end, asked));
    }

    private static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    @Override
    public Vouched vouch(String code, Question question) throws NotVouchedException {
        var answer = fetched(code, question);
        if (!(answer.get("id_token") instanceof String word)) {
            throw new NotVouchedException(Why.UNTRUSTED, "The provider gave no ID token");
        }
        var claims = there(words).checked(word, question.nonce());
        var said = new HashMap<>(claims.getClaims());
        if (answer.get("access_token") instanceof String token) {
            more(claims, said, token);
        }
        var known = there(settings);
        return new Persona(known.claims(), said)
                .vouched(Digest.of(known.issuer() + "\n" + claims.getSubject()), Secret.of(word));
    }

    private Map<String, Object> fetched(String code, Question question) throws NotVouchedException {
        var client = there(settings).client();
        var form = new LinkedHashMap<String, String>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", client.redirect().toString());
        form.put("code_verifier", question.verifier());
        var secret = client.secret().map(Secret::reveal).orElse("");
        var metadata = there(discovery).metadata();
        if (!secret.isEmpty() && metadata.takesBasic()) {
            return there(wire).post(metadata.token(), FormText.of(form), "Authorization", basic(client.id(), secret));
        }
        form.put("client_id", client.id());
        if (!secret.isEmpty()) {
            form.put("client_secret", secret);
        }
        return there(wire).post(metadata.token(), FormText.of(form));
    }

    private static String basic(String id, String secret) {
        var both =
                URLEncoder.encode(id, StandardCharsets.UTF_8) + ":" + URLEncoder.encode(secret, StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.US_ASCII));
    }

    /** Some providers say little in the ID token and the rest elsewhere. */
    private void more(JWTClaimsSet claims, Map<String, Object> said, String token) throws NotVouchedException {
        var persons = there(discovery).metadata().persons();
        if (persons == null || new Persona(there(settings).claims(), said).isComplete()) {
            return;
        }
        var more = there(wire).read(persons, "Authorization", "Bearer " + token);
        if (!claims.getSubject().equals(more.get("sub"))) {
            throw new NotVouchedException(Why.UNTRUSTED, "The provider speaks of somebody else");
        }
        more.forEach(said::putIfAbsent);
    }
}
