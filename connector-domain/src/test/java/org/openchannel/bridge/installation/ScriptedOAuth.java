package org.openchannel.bridge.installation;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.installation.BridgeSettings.Application;
import org.openchannel.shared.Secret;

/**
 * An authorisation server with one grant: it takes the refresh token it gave last, once, and gives the next one. Numbers
 * its tokens {@code access-1}, {@code refresh-1} …
 */
public final class ScriptedOAuth implements OAuthServers {

    public static final MemberId PORTAL = new MemberId("m1");
    public static final URI ENDPOINT = URI.create("https://portal.example/rest/");

    private final List<String> askedServers = new ArrayList<>();
    private final Map<String, Long> offered = new HashMap<>();
    private final Map<String, Long> owners = new HashMap<>();
    private String good = "refresh-0";
    private String scope = "imconnector";
    private int last;
    private @Nullable RuntimeException failure;
    private Runnable meanwhile = () -> {};

    @Override
    public Grant refresh(Application application, Secret refreshToken) {
        askedServers.add(application.oauthServer().toString());
        meanwhile.run();
        if (failure != null) {
            throw failure;
        }
        var other = offered.remove(refreshToken.reveal());
        if (other == null && !refreshToken.matches(good)) {
            throw new GrantRefusedException("invalid_grant", "spent");
        }
        last++;
        if (other != null) {
            return granted(other, "refresh-of-" + other);
        }
        good = "refresh-" + last;
        return granted(1, good);
    }

    private Grant granted(long user, String next) {
        owners.put("access-" + last, user);
        return new Grant(
                PORTAL, ENDPOINT, Secret.of("access-" + last), Secret.of(next), Duration.ofHours(1), scope, "L", user);
    }

    /** Somebody else has this refresh token; it is good once. */
    public void offers(String refreshToken, long user) {
        offered.put(refreshToken, user);
    }

    /** From now on tokens are good for these. */
    public void grants(String scopes) {
        scope = scopes;
    }

    /** To whom an access token was given. */
    public long ownerOf(Secret accessToken) {
        return owners.getOrDefault(accessToken.reveal(), 0L);
    }

    /** From now on every request fails so; null heals it. */
    public void failWith(@Nullable RuntimeException how) {
        failure = how;
    }

    /** What happens while the server thinks. */
    public void meanwhile(Runnable what) {
        meanwhile = what;
    }

    /** The refresh token it would take now. */
    public Secret goodToken() {
        return Secret.of(good);
    }

    /** Which servers were shown our secret. */
    public List<String> askedServers() {
        return askedServers;
    }
}
