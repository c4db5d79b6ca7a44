package org.openchannel.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import java.net.URI;
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
