package org.openchannel.web.console;

import jakarta.ws.rs.core.NewCookie;
import org.openchannel.bridge.access.KeepKeepersIn;
import org.openchannel.shared.Secret;
import org.openchannel.shared.ServerSettings;

/** The cookie that says who looks at the console; it goes to no other page. */
final class ConsoleCookie {

    static final String NAME = "console_signin";

    private ConsoleCookie() {}

    static NewCookie of(Secret secret, ServerSettings settings) {
        return made(secret.reveal(), (int) KeepKeepersIn.LIFE.toSeconds(), settings);
    }

    static NewCookie gone(ServerSettings settings) {
        return made("", 0, settings);
    }

    private static NewCookie made(String value, int seconds, ServerSettings settings) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/console")
                .maxAge(seconds)
                .httpOnly(true)
                .secure("https".equals(settings.publicUrl().getScheme()))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
