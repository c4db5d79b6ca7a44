package org.openchannel.web.portal.desk.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Cookie;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openchannel.portal.signin.InMemorySignIns;
import org.openchannel.portal.signin.KeepSignIns;
import org.openchannel.portal.staff.Staff;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.portal.staff.User;
import org.openchannel.shared.CountingSecrets;
import org.openchannel.shared.MovableClock;
import org.openchannel.shared.ServerSettings;
import org.openchannel.web.http.OwnOrigin;
import org.openchannel.web.http.View;
import org.openchannel.web.portal.desk.Drawn;

class SignInTest {

    private final MovableClock clock = new MovableClock();
    private final KeepSignIns signIns = new KeepSignIns(new InMemorySignIns(), new CountingSecrets(), clock);
    private final SignIn signIn = new SignIn(signIns, new StaffDirectory(new TwoPeople()), settings(true));
    private final LockOut lockOut = new LockOut(clock);

    @Test
    void the_cookie_says_who_it_is() {
        var cookie = signIn.begin(2);

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getValue()).matches("[A-Za-z0-9_-]+");
        assertThat(signIn.of(sent(cookie.getValue())).map(StaffMember::login)).contains("olivia");
    }

    @Test
    void is_over_after_twelve_hours() {
        var cookie = signIn.begin(2);

        clock.advance(KeepSignIns.LIFE.minusSeconds(1));
        assertThat(signIn.of(sent(cookie.getValue()))).isPresent();
        clock.advance(Duration.ofSeconds(1));
        assertThat(signIn.of(sent(cookie.getValue()))).isEmpty();
    }

    @Test
    void a_copy_of_the_cookie_is_worth_nothing_after_signing_out() {
        var copy = sent(signIn.begin(2).getValue());
        var elsewhere = sent(signIn.begin(2).getValue());

        assertThat(signIn.end(copy).getMaxAge()).isZero();

        assertThat(signIn.of(copy)).isEmpty();
        assertThat(signIn.of(elsewhere)).isPresent();
        signIns.signOut(2);
        assertThat(signIn.of(elsewhere)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1:9999999999", "nonsense", "cG9ydGFsLm90aGVyfDE6OTk5OTk5OTk5OQ", "%%%"})
    void what_we_did_not_make_says_nothing(String made) {
        assertThat(signIn.of(sent(made))).isEmpty();
        assertThat(signIn.of(Map.of())).isEmpty();
    }

    @Test
    void somebody_who_left_is_out_at_once() {
        assertThat(signIn.of(sent(signIn.begin(3).getValue()))).isEmpty();
    }

    @Test
    void guessing_is_stopped_for_a_while() {
        for (var i = 0; i < LockOut.MOST_FAILURES; i++) {
            assertThat(lockOut.isLocked("admin")).isFalse();
            lockOut.failed(i % 2 == 0 ? "admin" : " ADMIN");
        }

        assertThat(lockOut.isLocked("Admin")).isTrue();
        assertThat(lockOut.isLocked("olivia")).isFalse();
        clock.advance(LockOut.WAIT);
        assertThat(lockOut.isLocked("admin")).isFalse();
    }

    @Test
    void guesses_fill_no_memory() {
        for (var i = 0; i < 3 * LockOut.MOST_LOGINS; i++) {
            lockOut.failed("login" + i + "x".repeat(1_000));
        }

        assertThat(lockOut.remembered()).isLessThanOrEqualTo(LockOut.MOST_LOGINS);
    }

    @Test
    void the_right_password_forgets_wrong_ones() {
        for (var i = 0; i < LockOut.MOST_FAILURES - 1; i++) {
            lockOut.failed("admin");
        }
        lockOut.succeeded("admin");
        lockOut.failed("admin");

        assertThat(lockOut.isLocked("admin")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/portal/desk/7?q=%D0%9C", "/oauth/authorize/?client_id=local.1&state=a"})
    void leads_back_to_where_somebody_wanted_to_go(String wanted) {
        assertThat(SignInResource.target(wanted)).hasToString(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "/portal\r\nX: y",
                "/portal.evil",
                "/portal/%",
                "/portal/%zz",
                "/oauth?%%41",
                "/events"
            })
    void leads_nowhere_else(String wanted) {
        assertThat(SignInResource.target(wanted)).hasToString("/portal/desk");
    }

    @Test
    void forms_come_from_our_own_address_only() {
        assertThat(OwnOrigin.isOurs("http://localhost:8080", settings(true))).isTrue();
        assertThat(OwnOrigin.isOurs("http://127.0.0.1:8080", settings(true))).isTrue();
        assertThat(OwnOrigin.isOurs("http://127.0.0.1:8080", settings(false))).isFalse();
        assertThat(OwnOrigin.isOurs("http://localhost:8081", settings(true))).isFalse();
        assertThat(OwnOrigin.isOurs("https://localhost:8080", settings(true))).isFalse();
        assertThat(OwnOrigin.isOurs("http://evil.example:8080", settings(true))).isFalse();
        assertThat(OwnOrigin.isOurs("null", settings(true))).isFalse();
        assertThat(OwnOrigin.isOurs(null, settings(true))).isFalse();
    }

    @Test
    void the_page_offers_people_on_a_try_out_and_asks_for_a_password_elsewhere() {
        assertThat(Drawn.everywhere(page(List.of(Drawn.ADMIN, Drawn.OPERATOR), "")))
                .contains("Enter as Alex Admin")
                .doesNotContain("type=\"password\"");
        assertThat(Drawn.everywhere(page(List.of(), ""))).contains("type=\"password\"");
        assertThat(Drawn.everywhere(page(List.of(), "wrong"))).contains("role=\"alert\"");
        assertThat(Drawn.everywhere(page(List.of(), "locked"))).contains("five minutes");
        assertThat(Drawn.everywhere(View.of("desk/elsewhere").with("address", "http://localhost:8080/portal")))
                .contains("href=\"http://localhost:8080/portal\"");
    }

    private static View page(List<StaffMember> people, String mistake) {
        return View.of("desk/signin")
                .with("people", people)
                .with("login", "\"><b>")
                .with("mistake", mistake)
                .with("back", "/portal/desk/7?q=a&b=c");
    }

    private static Map<String, Cookie> sent(String value) {
        return Map.of(
                SignIn.COOKIE, new Cookie.Builder(SignIn.COOKIE).value(value).build());
    }

    private static ServerSettings settings(boolean isTryout) {
        return new ServerSettings(URI.create("http://localhost:8080"), Path.of("data"), true, true, isTryout);
    }

    /** The administrator, an operator, and nobody else. */
    private static final class TwoPeople implements Staff {

        private final List<User> users = List.of(
                User.hired(1, "admin", "Alex", "Admin", true), User.hired(2, "olivia", "Olivia", "Park", false));

        @Override
        public Optional<User> find(long id) {
            return users.stream().filter(user -> user.id() == id).findFirst();
        }

        @Override
        public Optional<User> withLogin(String login) {
            return Optional.empty();
        }

        @Override
        public List<User> all() {
            return users;
        }

        @Override
        public void add(User user) {
            throw new UnsupportedOperationException();
        }
    }
}
