package org.openchannel.web.portal.desk.signin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.shared.Secret;
import org.openchannel.shared.ServerSettings;
import org.openchannel.shared.Vault;

/**
 * Says who is signed in. The cookie holds a user's number and an end, sealed by the vault: nothing is kept on our side,
 * and nobody else can make one.
 */
@Dependent
public class SignIn {

    /** The name of the cookie. */
    public static final String COOKIE = "portal_signin";

    static final Duration LIFE = Duration.ofHours(12);

    private static final String PURPOSE = "portal.signin";

    private final Vault vault;
    private final StaffDirectory staff;
    private final ServerSettings settings;
    private final Clock clock;

    @Inject
    public SignIn(Vault vault, StaffDirectory staff, ServerSettings settings, Clock clock) {
        this.vault = vault;
        this.staff = staff;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Who sent these cookies; empty when nobody is signed in, the sign-in is over or its user left. In a transaction of
     * its own, so that nothing of the database stays open while a live feed goes on for hours.
     */
    @Transactional
    public Optional<StaffMember> of(Map<String, Cookie> cookies) {
        return Optional.ofNullable(cookies.get(COOKIE))
                .flatMap(cookie -> userOf(cookie.getValue()))
                .flatMap(staff::find)
                .filter(StaffMember::isActive);
    }

    /** The number of whoever sent these headers. */
    public Optional<Long> id(HttpHeaders headers) {
        return of(headers.getCookies()).map(StaffMember::id);
    }

    /** The cookie that signs {@code userId} in. */
    public NewCookie begin(long userId) {
        var end = clock.instant().plus(LIFE).getEpochSecond();
        var sealed = vault.seal(Secret.of(userId + ":" + end), PURPOSE);
        return cookie(sealed.replace('+', '-').replace('/', '_').replace("=", ""), (int) LIFE.toSeconds());
    }

    /** The first active person {@code wanted} accepts. */
    public Optional<StaffMember> first(Predicate<StaffMember> wanted) {
        return staff.all().stream().filter(StaffMember::isActive).filter(wanted).findFirst();
    }

    /** The cookie that signs out. */
    NewCookie end() {
        return cookie("", 0);
    }

    private Optional<Long> userOf(String value) {
        try {
            var base64 = value.replace('-', '+').replace('_', '/');
            var padded = base64 + "=".repeat((4 - base64.length() % 4) % 4);
            var parts = vault.open(padded, PURPOSE).reveal().split(":", 2);
            var end = Instant.ofEpochSecond(Long.parseLong(parts[1]));
            return clock.instant().isBefore(end) ? Optional.of(Long.valueOf(parts[0])) : Optional.empty();
        } catch (IllegalStateException e) {
            return Optional.empty(); // Not ours: made up, or sealed before the keyset was replaced.
        }
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(COOKIE)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure("https".equals(settings.publicUrl().getScheme()))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
