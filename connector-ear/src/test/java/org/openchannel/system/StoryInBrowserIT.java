package org.openchannel.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.openchannel.system.PortalApi.field;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The try-out as the README tells it, in a real browser: install, link a telephone through the code in the settings
 * slider, write, answer, see the ticks turn, a picture both ways. Nothing is reloaded by hand. On its way it pictures
 * every page and has axe look at it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryInBrowserIT {

    private TryOutInBrowser tryOut;
    private RunningProduct product;
    private Browser browser;

    @BeforeAll
    void start() {
        tryOut = TryOutInBrowser.start();
        product = tryOut.product();
        browser = tryOut.browser();
    }

    @AfterAll
    void stop() {
        tryOut.close();
    }

    @Test
    void a_newcomer_links_a_telephone_writes_answers_and_sees_the_ticks_turn() throws IOException {
        var administrator = tryOut.signedIn(0);
        install(administrator);
        var settings = tryOut.openSettings(administrator);
        settings.locator("#start").click();
        assertThat(settings.locator("#live svg.qr")).isVisible();
        pictures(administrator, "slider-code");

        var phones = linkedBy(administrator);
        assertThat(settings.locator("#badge .status-ok")).isVisible();
        pictures(administrator, "slider-connected");

        var customer = phones.locator("section.telephone:not(.is-company)").first();
        customer.locator(".telephone-empty a.btn").first().click();
        say(customer, "Здравствуйте! Есть 42 размер?");

        var operator = tryOut.signedIn(1);
        operator.navigate(product.address() + "/portal/desk");
        operator.locator("a.dialog").first().click();
        assertThat(operator.locator(".row-in").first()).containsText("Есть 42 размер?");
        operator.locator("#text").fill("Добрый день! Есть 41 и 42.");
        operator.locator("#composer .send").click();

        assertThat(customer.locator(".bubble-theirs").first()).containsText("Есть 41 и 42.");
        assertThat(operator.locator(".row-out .tick-read").first()).isAttached();

        picturesTravel(operator, customer);
        everyPageLooksRight(administrator, operator, phones);
    }

    /** The administrator's page for person 0, an operator's for 1. */
    private void install(Page administrator) {
        administrator.navigate(product.address() + "/");
        assertThat(administrator).hasTitle(Pattern.compile(".*\\S.*"));
        pictures(administrator, "start");
        tryOut.install(administrator);
    }

    /** Scans the code that waits, with the company's telephone; returns the page of telephones. */
    private Page linkedBy(Page administrator) {
        var phones = administrator.context().newPage();
        var company = phones.locator("section.telephone.is-company").first();
        var asked = new ArrayList<Route>();
        phones.route("**/frame?*", asked::add);
        phones.navigate(product.address() + "/phone");
        var all = phones.locator("section.telephone").count();
        phones.waitForCondition(() -> asked.size() >= all);
        company.locator("a[data-screen=link]").click();
        phones.waitForCondition(() -> asked.size() > 2 * all); // news arrive before the press is answered
        asked.forEach(Route::resume);
        phones.unroute("**/frame?*");
        assertThat(company.locator(".code-card svg.qr")).isVisible();
        pictures(phones, "phone-link");
        company.locator(".code-card form button").click();
        return phones;
    }

    private static void say(Locator telephone, String text) {
        telephone.locator("textarea[name=text]").fill(text);
        telephone.locator(".composer-send").click();
        assertThat(telephone.locator(".bubble-mine").last()).containsText(text);
    }

    private void picturesTravel(Page operator, Locator customer) throws IOException {
        var picture = Build.target().resolve("picture.png");
        ImageIO.write(painted(), "png", picture.toFile());
        customer.locator("input[name=file]").setInputFiles(picture);
        customer.locator(".composer-send").click();
        assertThat(operator.locator(".row-in img").first()).isVisible();

        var answer = Files.copy(picture, freed(Build.target().resolve("answer.png")));
        operator.locator("#composer input[name=files]").setInputFiles(answer);
        operator.locator("#composer .send").click();
        assertThat(customer.locator(".bubble-theirs img").first()).isVisible();
    }

    private static Path freed(Path file) throws IOException {
        Files.deleteIfExists(file);
        return file;
    }

    private static BufferedImage painted() {
        var image = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setPaint(new GradientPaint(0, 0, new Color(0x8fb8e0), 320, 200, new Color(0xd3e4c5)));
        brush.fillRect(0, 0, 320, 200);
        brush.dispose();
        return image;
    }

    private void everyPageLooksRight(Page administrator, Page operator, Page phones) {
        pictures(operator, "desk-dialog");
        pictures(phones, "phone-chat");
        pagesOfABotLookRight(administrator);
        administrator.navigate(product.address() + "/portal/desk");
        for (var page : new String[][] {
            {"/", "start-done"},
            {"/portal/desk", "desk"},
            {"/portal/contact-center", "contact-center"},
            {"/portal/applications", "applications"},
            {"/portal/applications/new", "application-new"},
            {"/portal/applications/1", "application"},
            {"/portal/applications/1?tab=calls", "application-calls"},
            {"/portal/applications/1?tab=events", "application-events"},
            {"/portal/applications/webhooks", "webhooks"},
            {"/portal/desk?which=mine&q=nobody", "desk-nothing-found"},
            {"/portal/lines", "lines"},
            {"/portal/lines/1", "line"},
            {"/portal/crm/contacts", "crm"},
            {"/portal/people", "people"},
            {"/portal/weather", "weather"},
            {
                administrator
                        .locator("a.rail-item[href*='/portal/pages/']")
                        .first()
                        .getAttribute("href"),
                "accounts"
            },
            {"/nowhere", "failure"},
        }) {
            administrator.navigate(product.address() + page[0]);
            pictures(administrator, page[1]);
        }
        var stranger = browser.page();
        stranger.navigate(product.address() + "/portal/signin");
        pictures(stranger, "signin");
    }

    /** Somebody else's bot has written to the administrator, and a customer is in the records. */
    private void pagesOfABotLookRight(Page administrator) {
        var api = PortalApi.of(product);
        var application = api.post("apps", """
                {"name": "Weather bot", "scope": ["imbot", "crm"], "handlerUrl": "%s/health/live"}""".formatted(product.address()));
        var client = "apps/" + field(application, "clientId");
        api.post(client + "/install", "");
        var token = field(api.post(client + "/tokens", "{}"), "access_token");
        var handler = product.address() + "/health/live";
        var bot = field(api.call("imbot.register", token, """
                {"CODE": "weather", "TYPE": "B", "PROPERTIES": {"NAME": "Weather", "COLOR": "AQUA"},
                 "EVENT_MESSAGE_ADD": "%1$s", "EVENT_WELCOME_MESSAGE": "%1$s", "EVENT_BOT_DELETE": "%1$s"}""".formatted(handler)), "result");
        api.call("imbot.message.add", token, """
                {"BOT_ID": %s, "DIALOG_ID": 1, "MESSAGE": "Rain [b]today[/b]. And tomorrow?",
                 "KEYBOARD": [{"TEXT": "Tomorrow", "COMMAND": "tomorrow"}]}""".formatted(bot));
        var contact = field(api.call("crm.contact.add", token, """
                {"fields": {"NAME": "Anna", "PHONE": [{"VALUE": "+79160000001", "VALUE_TYPE": "WORK"}]}}"""), "result");

        administrator.navigate(product.address() + "/portal/messenger");
        pictures(administrator, "messenger");
        administrator.locator("a[href*='/portal/messenger/']").first().click();
        assertThat(administrator.getByText("And tomorrow?").last()).isVisible();
        pictures(administrator, "messenger-talk");
        administrator.navigate(product.address() + "/portal/applications/" + field(application, "id") + "/bots");
        pictures(administrator, "application-bots");
        administrator.navigate(product.address() + "/portal/crm/contacts/" + contact);
        pictures(administrator, "crm-card");
    }

    private void pictures(Page page, String name) {
        Gallery.pictureInAllLooks(browser, page, name);
    }
}
