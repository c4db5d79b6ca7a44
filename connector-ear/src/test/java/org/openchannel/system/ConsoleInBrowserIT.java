package org.openchannel.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.openchannel.bridge.access.CompanyProvider;

/**
 * A night on duty: sign in to the console, pause a queue and let it go, find out where a message is, send again what was
 * given up. On its way every page of the console is pictured, and axe looks at it.
 */
@TestInstance(Lifecycle.PER_CLASS)
class ConsoleInBrowserIT {

    private static final double PATIENCE_MS = 30_000;

    private Postgres postgres;
    private Postgres.Database database;
    private RunningProduct product;
    private Browser browser;
    private CompanyProvider company;

    @BeforeAll
    void start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        postgres = Postgres.start();
        database = postgres.freshDatabase();
        company = new CompanyProvider(Clock.systemUTC());
        var settings = new HashMap<>(database.settingsWithPortal());
        settings.put("connector.console.oidc.issuer", company.issuer().toString());
        settings.put("connector.console.oidc.title", "Company account");
        settings.put("connector.console.oidc.client-id", CompanyProvider.CLIENT);
        settings.put("connector.console.oidc.client-secret", CompanyProvider.SECRET);
        settings.put("connector.console.oidc.operators", "connector-operators");
        product = RunningProduct.between("console", settings);
        browser = Browser.start();
    }

    @AfterAll
    void stop() {
        browser.close();
        product.close();
        company.close();
        postgres.close();
    }

    @Test
    void somebody_on_duty_pauses_resumes_traces_and_sends_again() throws IOException, SQLException {
        var story = new Story(product.address());
        story.install();
        story.link();
        story.customerWrites("Where is my parcel?");
        story.operatorSees("the question", page -> page.text().contains("Where is my parcel?"));
        var console = browser.page();

        signIn(console);
        assertThat(console.locator(".tiles")).containsText("From customers");
        pause(console);
        story.customerWrites("Are you there?");
        giveUp();
        replay(console);
        resume(console);
        story.operatorSees("what was sent again", page -> page.text().contains("Are you there?"));

        trace(console);
        everyPageLooksRight(console);
        signOut(console);
    }

    @Test
    void the_companys_account_opens_the_console() {
        var page = browser.page();
        page.navigate(product.address() + "/console/trace?q=parcel");
        page.locator("a[href^='/console/signin/provider']").click();

        assertThat(page).hasURL(product.address() + "/console/trace?q=parcel");
        assertThat(page.locator(".bar-user")).containsText("olga");
        assertThat(page.locator(".bar-nav")).containsText("Audit log");
        assertThat(page.locator(".bar-nav")).not().containsText("People");

        page.locator(".bar-user summary").click();
        page.locator("form[action$='/signin/out'] button").click();
        assertThat(page).hasURL(product.address() + "/console/signin");
        Assertions.assertThat(company.calls()).as("signed out there, too").contains("/end");
        page.navigate(product.address() + "/console/trace");
        assertThat(page.locator("#password")).isVisible();

        company.says(claims -> {
            claims.put("groups", "everybody");
            return claims;
        });
        var other = browser.page();
        other.navigate(product.address() + "/console/signin/provider");
        assertThat(other.getByRole(AriaRole.ALERT)).containsText("none of your groups");
        company.says(claims -> claims);
    }

    @Test
    void whoever_may_write_into_the_data_folder_gets_in_again() throws IOException {
        Files.writeString(product.data().resolve("console-recover"), "Duty\n");
        var told = product.data().resolve("console-recovered-password");
        await("the new password").atMost(Duration.ofSeconds(30)).until(() -> Files.exists(told));
        await("the request is gone").until(() -> Files.notExists(product.data().resolve("console-recover")));

        var stranger = new Stranger(product.address());
        Assertions.assertThat(stranger.enters("duty", Files.readString(told).strip()))
                .isTrue();
        Assertions.assertThat(stranger.get("/console/audit").body()).contains("Recovered from the data folder");
    }

    @Test
    void strangers_get_no_further_than_the_door() {
        var stranger = new Stranger(product.address());

        stranger.claimsToBe("203.0.113.5");
        for (int guess = 0; guess < 5; guess++) {
            Assertions.assertThat(stranger.enters("admin", "guess" + guess)).isFalse();
        }
        Assertions.assertThat(stranger.enters("admin", adminsPassword()))
                .as("from the same address")
                .isFalse();
        var admin = new Stranger(product.address());
        admin.claimsToBe("203.0.113.6");
        Assertions.assertThat(admin.enters("admin", adminsPassword()))
                .as("from another one")
                .isTrue();

        for (var page : List.of("", "/queues", "/dead", "/trace", "/nodes", "/audit", "/keepers", ";x=y/keepers")) {
            Assertions.assertThat(stranger.get("/console" + page).headers().firstValue("Location"))
                    .as(page)
                    .hasValueSatisfying(to -> Assertions.assertThat(to).contains("/console/signin"));
        }
        for (var forged : List.of("code=x&state=y", "error=access_denied", "state=", "code=%00&state=%ff")) {
            Assertions.assertThat(stranger.get("/console/signin/provider/answer?" + forged)
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void forms_of_other_sites_and_hostile_texts_do_nothing() {
        var admin = new Stranger(product.address());
        Assertions.assertThat(admin.enters("admin", adminsPassword())).isTrue();

        for (var form : List.of("/console/keepers", "/console/signin", "/console/signin/out", "/console/dead/replay")) {
            Assertions.assertThat(
                            admin.postFrom("https://evil.example.com", form, Map.of("name", "x", "role", "ADMIN")))
                    .as(form)
                    .isEqualTo(403);
            Assertions.assertThat(admin.postFrom("null", form, Map.of()))
                    .as(form)
                    .isEqualTo(403);
        }
        for (var there : List.of(
                "//evil.example.com",
                "https://evil.example.com",
                "/console/../phone?x",
                "/console/%0d%0aX: y",
                "/consolation")) {
            Assertions.assertThat(admin.get("/console/signin?to=" + URLEncoder.encode(there, StandardCharsets.UTF_8))
                            .headers()
                            .firstValue("Location")
                            .orElse(""))
                    .doesNotContain("evil")
                    .doesNotContain("\n");
        }
        var script = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
        for (var page :
                List.of("/console/trace?q=", "/console/dead?cause=", "/console/dead?owner=", "/console/queues?q=")) {
            var answer = admin.get(page + URLEncoder.encode(script, StandardCharsets.UTF_8));
            Assertions.assertThat(answer.statusCode()).as(page).isEqualTo(200);
            Assertions.assertThat(answer.body()).as(page).doesNotContain("<script>alert", "<img src=x");
        }
        for (var huge : List.of("x".repeat(1_500_000), "\u0000", "\ud83d\ude00".repeat(5000), "%")) {
            Assertions.assertThat(admin.post("/console/signin", Map.of("name", huge, "password", huge)))
                    .isBetween(400, 499);
            Assertions.assertThat(admin.post("/console/keepers", Map.of("name", huge, "role", "VIEWER")))
                    .isBetween(400, 499);
            Assertions.assertThat(admin.post("/console/dead/discard", Map.of("load", huge, "reason", huge)))
                    .isBetween(400, 499);
        }
    }

    /** Who plants a cookie in somebody's browser before they sign in is not signed in with them. */
    @Test
    void a_planted_secret_is_worth_nothing_after_somebody_signed_in_with_it() {
        var victim = new Stranger(product.address());
        victim.plant("console_signin", "planted");
        Assertions.assertThat(victim.enters("admin", adminsPassword())).isTrue();

        Assertions.assertThat(victim.cookie("console_signin")).isNotEqualTo("planted");
        var thief = new Stranger(product.address());
        thief.plant("console_signin", "planted");
        Assertions.assertThat(thief.get("/console").statusCode()).isEqualTo(303);
        Assertions.assertThat(victim.lastCookies())
                .isNotEmpty()
                .allMatch(cookie -> cookie.matches("(?i).*httponly.*") && cookie.matches("(?i).*samesite=lax.*"));
    }

    private String adminsPassword() {
        try {
            return Files.readString(product.data().resolve("console-admin-password"))
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void signIn(Page console) throws IOException {
        console.navigate(product.address() + "/console/queues");
        assertThat(console).hasURL(Pattern.compile(".*/console/signin.*"));
        Gallery.pictureInAllLooks(browser, console, "console-signin");
        enter(console, "wrong");
        assertThat(console.getByRole(AriaRole.ALERT)).isVisible();
        enter(
                console,
                Files.readString(product.data().resolve("console-admin-password"))
                        .strip());
        assertThat(console).hasURL(product.address() + "/console/queues");
        console.navigate(product.address() + "/console");
    }

    private static void enter(Page console, String password) {
        console.locator("#name").fill("admin");
        console.locator("#password").fill(password);
        console.locator(".signin-form button").click();
    }

    private void pause(Page console) {
        console.navigate(product.address() + "/console/queues?show=all");
        console.locator("input[name=reason]").first().fill("Looks like spam");
        console.locator("form[action$='/stop'] button").first().click();
        assertThat(console.locator("main .status-wait").first()).containsText("Paused");
    }

    /** What takes a day is done at once: the message that waits in the paused queue is taken for given up. */
    private void giveUp() throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), "postgres", "postgres");
                var statement = connection.createStatement()) {
            await("a message in the queue").until(() -> statement.executeUpdate("""
                            UPDATE lane_load SET state = 'DEAD', finished_at = now(), failure_kind = 'PERMANENT',
                                failure = 'The portal refused the message'
                            WHERE state = 'WAITING' AND kind = 'message'
                            """) > 0);
        }
    }

    private void replay(Page console) {
        console.navigate(product.address() + "/console/dead");
        assertThat(console.locator("tbody tr")).hasCount(1);
        Gallery.pictureInAllLooks(browser, console, "console-dead");
        console.locator("input[data-all]").check();
        console.locator("#rate").fill("600");
        console.locator("form[action$='/replay'] .btn-primary").click();
        assertThat(console).hasURL(Pattern.compile(".*/console/dead"));
    }

    private void resume(Page console) {
        console.navigate(product.address() + "/console/queues");
        Gallery.pictureInAllLooks(browser, console, "console-queues");
        console.locator("form[action$='/release'] button").first().click();
        assertThat(console.locator("form[action$='/release']")).hasCount(0);
    }

    private void trace(Page console) {
        console.navigate(product.address() + "/console/trace");
        console.locator("#q").fill("are you there");
        console.locator("main form .btn-primary").click();
        assertThat(console.locator("tbody tr")).hasCount(1);
        Gallery.pictureInAllLooks(browser, console, "console-trace");
        console.locator("tbody a").first().click();
        assertThat(console.locator(".hop", new Page.LocatorOptions().setHasText("To the portal"))
                        .first())
                .containsText("Arrived");
        Gallery.pictureInAllLooks(browser, console, "console-way");
    }

    private void everyPageLooksRight(Page console) {
        for (var page : new String[] {"", "/nodes", "/audit", "/keepers"}) {
            console.navigate(product.address() + "/console" + page);
            Gallery.pictureInAllLooks(browser, console, "console" + page.replace('/', '-'));
        }
    }

    private void signOut(Page console) {
        console.locator(".bar-user summary").click();
        console.locator("form[action$='/signin/out'] button").click();
        assertThat(console).hasURL(Pattern.compile(".*/console/signin"));
        console.navigate(product.address() + "/console");
        assertThat(console).hasURL(Pattern.compile(".*/console/signin.*"));
    }
}
