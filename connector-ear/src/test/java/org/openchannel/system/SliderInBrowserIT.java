package org.openchannel.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The settings slider in one product: each setting changes what really happens to messages. Its steps lie in classes of
 * their own, section by section; those that need no script are played without a browser.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SliderInBrowserIT {

    private TryOutInBrowser tryOut;
    private RunningProduct product;
    private Story story;
    private Browser browser;

    @BeforeAll
    void start() {
        tryOut = TryOutInBrowser.start();
        product = tryOut.product();
        browser = tryOut.browser();
        story = new Story(URI.create(product.address().toString()));
        story.install();
        story.link();
    }

    @AfterAll
    void stop() {
        tryOut.close();
    }

    @Test
    void each_setting_of_chats_changes_what_happens_to_messages() {
        var chats = new ChatsSteps(story);

        chats.ignoredNumbersMakeNoChat();
        chats.onlineIsSeenOnTheTelephone();
        chats.pausedMessagesWait();
        chats.intervalsHoldMessagesBackAndClearedOnesNeverLeave();
        chats.whatCanNotBeIsRefusedAtItsField();
        chats.theSecondOfTwoChooses();
        chats.everyChangeStandsInTheHistory();
    }

    @Test
    void the_connection_is_made_held_and_quietened() {
        var connection = new ConnectionSteps(story);

        story.customerWrites("somebody is there");
        connection.whatIsHeldWaitsForADecision();
        connection.theSecondOfTwoAdministratorsIsShownWhatTheFirstChose();
        connection.anAccountIsLinkedByItsTokenAndItsLineToldToKeepQuiet();
    }

    @Test
    void the_sections_are_worked_by_keyboard_and_look_right() {
        var administrator = tryOut.signedIn(0);
        var slider = slider(administrator);
        slider.locator("#menu-chats").click();
        assertThat(slider.locator("#save")).isHidden();

        slider.locator("#chatForNewsletters").press("Space");
        assertThat(slider.locator("#save")).isVisible();
        slider.locator("#menu-history").click();
        assertThat(slider.locator("#unsaved")).isVisible();
        slider.locator("#unsaved button[value=stay]").press("Enter");
        slider.locator("#interval").fill("0.49");
        slider.locator("#ignore").fill("+7 900 000-00-77");
        slider.locator("#ignore").press("Enter");
        assertThat(slider.locator(".chip-ignore")).containsText("+7 900 000-00-77");
        slider.locator("#save").press("Enter");
        assertThat(slider.locator("#interval-fault")).isVisible();
        assertThat(slider.locator("#faults")).isFocused();

        slider.locator("#interval").fill("");
        slider.locator("#save").click();
        assertThat(slider.locator(".notice-ok")).isVisible();
        assertThat(slider.locator(".chip-hear").first()).containsText("+7 900 000-00-77");

        slider.locator("#interval").fill("0.5");
        slider.locator("#interval").press("Enter");
        assertThat(slider.locator("#save")).isHidden();
        assertThat(slider.locator("#interval")).hasValue("0.5");
        assertThat(slider.locator("#pause")).isVisible();

        pictures(administrator, "chats");
        pictures(administrator, "access");
        pictures(administrator, "history");
    }

    @Test
    void what_somebody_typed_survives_a_long_look_a_server_that_is_away_and_an_expired_page() {
        var administrator = tryOut.signedIn(0);
        administrator.clock().install();
        var slider = slider(administrator);
        slider.locator("#menu-access").click();
        var token = slider.locator("#section-form > input[name=page]");
        var first = token.inputValue();
        administrator.clock().fastForward("10:01");
        assertThat(token).not().hasValue(first);

        slider.locator("#menu-chats").click();
        slider.locator("#interval").fill("7");
        administrator.route("**/section/chats/save", Route::abort);
        slider.locator("#save").press("Enter");
        assertThat(slider.locator("#trouble[data-word=away]")).isVisible();
        assertThat(slider.locator("#voice")).not().isEmpty();
        administrator.unroute("**/section/chats/save");
        administrator.route("**/section/chats/save", route -> route.fulfill(new Route.FulfillOptions().setStatus(500)));
        slider.locator("#save").press("Enter");
        assertThat(slider.locator("#trouble[data-word=broken]")).containsText("500");
        assertThat(slider.locator("#interval")).hasValue("7");
        administrator.unroute("**/section/chats/save");

        slider.locator("#save").press("Enter");
        assertThat(slider.locator(".notice-ok")).isVisible();
        assertThat(slider.locator("#trouble")).isHidden();

        slider.locator("#interval").fill("8");
        slider.locator("input[name=page]").evaluateAll("fields => fields.forEach(field => field.value = 'over')");
        slider.locator("#save").press("Enter");
        assertThat(slider.locator("#trouble[data-word=stale]")).isVisible();
        assertThat(slider.locator("#interval")).hasValue("8");
    }

    @Test
    void the_queue_moves_on_the_page_and_the_keyboard_stays_where_it_was() {
        story.customerWrites("is anybody there");
        var dialog = story.operatorSees("a dialog", page -> true);
        var administrator = tryOut.signedIn(0);
        var slider = slider(administrator);
        slider.locator("#menu-chats").click();

        slider.locator("#pause").press("Enter");
        assertThat(slider.locator("#resume")).isFocused();
        assertThat(slider.locator("#voice")).not().isEmpty();
        slider.locator("#interval").fill("9");
        story.operatorAnswers(dialog, "this waits");
        assertThat(slider.locator("#clear-open")).isVisible();
        assertThat(slider.locator("#interval")).hasValue("9");

        slider.locator("#clear-open").press("Enter");
        slider.locator("#clear-sure").press("Enter");
        assertThat(slider.locator("#told .notice-ok")).isVisible();
        assertThat(slider.locator("#clear-open")).isHidden();
        assertThat(slider.locator("#interval")).hasValue("9");
        assertThat(slider.locator("#save")).isVisible();

        slider.locator("#ignore").fill(thirteenNumbers());
        slider.locator("#ignore").press("Enter");
        slider.locator("#resume").press("Enter");
        slider.locator("#save").click();
        assertThat(slider.locator("#words")).isVisible();
        slider.locator("#interval").fill("10");
        slider.locator("#words").fill("+7900000022");
        slider.locator("#words").press("Enter");
        assertThat(slider.locator(".chip-hear")).hasCount(3);
        assertThat(slider.locator("#save")).isVisible();

        slider.locator("#menu-access").click();
        slider.locator("#unsaved button[value=leave]").press("Enter");
        slider.locator("#q").pressSequentially("ol");
        slider.locator(".hit input[type=checkbox]").first().press("Space");
        slider.locator(".chip-remove").first().press("Enter");
        assertThat(slider.locator(".chip-remove")).hasCount(0);
        assertThat(slider.locator("#q")).isFocused();
    }

    private static String thirteenNumbers() {
        return IntStream.range(10, 23).mapToObj(number -> "+790000002" + number).collect(Collectors.joining(","));
    }

    private FrameLocator slider(Page administrator) {
        administrator.navigate(product.address() + "/portal/contact-center");
        var tile = administrator.locator("a.tile[href*='/connectors/']").first().getAttribute("href");
        administrator.navigate(product.address() + tile + "?line=1");
        return administrator.frameLocator("#slider iframe");
    }

    private void pictures(Page administrator, String section) {
        for (var looks : Look.byLanguage()) {
            try (Page other = browser.companion(administrator.context().storageState(), looks.get(0))) {
                other.navigate(administrator.url());
                var slider = other.frameLocator("#slider iframe");
                slider.locator("#menu-" + section).click();
                assertThat(slider.locator("#page[data-section=" + section + "]"))
                        .isVisible();
                for (var look : looks) {
                    Browser.turn(other, look);
                    Gallery.picture(other, "slider-" + section, look);
                    if (look.isExtreme()) {
                        Accessibility.check(other, look);
                    }
                }
            }
        }
        assertThat(looksAreKept(section)).isTrue();
    }

    private static boolean looksAreKept(String section) {
        return Build.target()
                .resolve("screenshots")
                .resolve("slider-" + section + "-" + Look.USUAL + ".png")
                .toFile()
                .exists();
    }
}
