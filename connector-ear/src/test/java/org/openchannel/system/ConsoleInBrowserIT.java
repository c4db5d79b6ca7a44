package org.openchannel.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

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

    @BeforeAll
    void start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        postgres = Postgres.start();
        database = postgres.freshDatabase();
        product = RunningProduct.on(database);
        browser = Browser.start();
    }

    @AfterAll
    void stop() {
        browser.close();
        product.close();
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
