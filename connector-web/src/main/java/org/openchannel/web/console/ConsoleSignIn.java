package org.openchannel.web.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openchannel.bridge.access.KeepKeepersIn;
import org.openchannel.bridge.access.KeeperView;
import org.openchannel.web.http.FirstStep;

/**
 * Tells the server who sent a request to the console, by the cookie; the sign-in itself is kept on our side. Of all other
 * pages it knows nothing: an application has one mechanism of this kind, and theirs are their own business.
 */
@ApplicationScoped
public class ConsoleSignIn implements HttpAuthenticationMechanism {

    @Inject
    private Instance<KeepKeepersIn> signIns;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (!FirstStep.of(request.getRequestURI()).equals("console")) {
            return context.doNothing();
        }
        return keeper(request)
                .map(keeper -> context.notifyContainerAboutLogin(
                        new SignedKeeper(keeper.name(), keeper.role()),
                        Set.of(keeper.role().name())))
                .orElseGet(context::doNothing);
    }

    private Optional<KeeperView> keeper(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(ConsoleCookie.NAME))
                .map(Cookie::getValue)
                .findFirst()
                .flatMap(this::of);
    }

    /** Made for one request and let go after it: what is made for this bean would stay as long as it does. */
    private Optional<KeeperView> of(String secret) {
        try (var made = signIns.getHandle()) {
            return made.get().of(secret);
        }
    }
}
