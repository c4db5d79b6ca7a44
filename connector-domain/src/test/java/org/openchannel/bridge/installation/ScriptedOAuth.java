package org.openchannel.bridge.installation;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
    private String good = "refresh-0";
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
        if (!refreshToken.matches(good)) {
            throw new GrantRefusedException("invalid_grant", "spent");
        }
        last++;
        good = "refresh-" + last;
        return new Grant(
                PORTAL,
                ENDPOINT,
                Secret.of("access-" + last),
                Secret.of(good),
                Duration.ofHours(1),
                "imconnector",
                "L",
                1);
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
