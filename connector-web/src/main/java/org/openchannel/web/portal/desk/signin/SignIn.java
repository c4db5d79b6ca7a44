package org.openchannel.web.portal.desk.signin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.openchannel.portal.signin.KeepSignIns;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.shared.ServerSettings;

/**
 * Says who is signed in, by a cookie with a secret of their own. The sign-in itself is kept on our side: it is over as soon
 * as somebody signs out, whoever kept a copy of the cookie.
 */
@Dependent
public class SignIn {

    /** The name of the cookie. */
    public static final String COOKIE = "portal_signin";

    private final KeepSignIns signIns;
    private final StaffDirectory staff;
    private final ServerSettings settings;

    @Inject
    public SignIn(KeepSignIns signIns, StaffDirectory staff, ServerSettings settings) {
        this.signIns = signIns;
        this.staff = staff;
        this.settings = settings;
    }

    /**
     * Who sent these cookies; empty when nobody is signed in, the sign-in is over or its user left. In a transaction of
     * its own, so that nothing of the database stays open while a live feed goes on for hours.
     */
    @Transactional
    public Optional<StaffMember> of(Map<String, Cookie> cookies) {
        return Optional.ofNullable(cookies.get(COOKIE))
                .flatMap(cookie -> signIns.userOf(cookie.getValue()))
                .flatMap(staff::find)
                .filter(StaffMember::isActive);
    }

    /** The number of whoever sent these headers. */
    public Optional<Long> id(HttpHeaders headers) {
        return of(headers.getCookies()).map(StaffMember::id);
    }

    /** The cookie that signs {@code userId} in. */
    public NewCookie begin(long userId) {
        return cookie(signIns.begin(userId).reveal(), (int) KeepSignIns.LIFE.toSeconds());
    }

    /** The first active person {@code wanted} accepts. */
    public Optional<StaffMember> first(Predicate<StaffMember> wanted) {
        return staff.all().stream().filter(StaffMember::isActive).filter(wanted).findFirst();
    }

    /** Ends the sign-in whoever sent these cookies has, and makes the cookie that forgets it. */
    NewCookie end(Map<String, Cookie> cookies) {
        Optional.ofNullable(cookies.get(COOKIE)).ifPresent(cookie -> signIns.end(cookie.getValue()));
        return cookie("", 0);
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
