package org.openchannel.web.console;

import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.openchannel.bridge.access.BrowserPasses;
import org.openchannel.bridge.access.Questions;
import org.openchannel.shared.Secret;
import org.openchannel.shared.ServerSettings;

/** The console's cookies; they go to no other page, and those of the way in to the sign-in page only. */
final class ConsoleCookie {

    /** Who looks at the console. */
    static final String NAME = "console_signin";

    /** That somebody entered with this browser before. */
    static final String PASS = "console_browser";

    /** What this browser asks a provider. */
    static final String QUESTION = "console_question";

    private static final String HOME = "/console";
    private static final String DOOR = "/console/signin";

    private ConsoleCookie() {}

    static NewCookie of(Secret secret, Duration life, ServerSettings settings) {
        return made(NAME, secret.reveal(), HOME, life, settings);
    }

    static NewCookie gone(ServerSettings settings) {
        return made(NAME, "", HOME, Duration.ZERO, settings);
    }

    static NewCookie pass(String pass, ServerSettings settings) {
        return made(PASS, written(pass), DOOR, BrowserPasses.LIFE, settings);
    }

    static NewCookie question(String sealed, ServerSettings settings) {
        return made(QUESTION, written(sealed), DOOR, Questions.LIFE, settings);
    }

    static NewCookie answered(ServerSettings settings) {
        return made(QUESTION, "", DOOR, Duration.ZERO, settings);
    }

    /** Not all Base64 survives in a cookie. */
    private static String written(String base64) {
        return base64.replace('+', '-').replace('/', '_').replace("=", "");
    }

    /** What {@link #pass} or {@link #question} wrote. */
    static String read(String cookie) {
        return cookie.replace('-', '+').replace('_', '/');
    }

    private static NewCookie made(String name, String value, String path, Duration life, ServerSettings settings) {
        return new NewCookie.Builder(name)
                .value(value)
                .path(path)
                .maxAge((int) life.toSeconds())
                .httpOnly(true)
                .secure("https".equals(settings.publicUrl().getScheme()))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
