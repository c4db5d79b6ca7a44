package org.openchannel.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A life of an account in the settings slider: somebody without access to the portal links a telephone from a link, the
 * messenger restricts it, asks for the telephone, bans it; the number is changed. What administrators must know rings the
 * portal's bell. Nothing is reloaded by hand.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinkInBrowserIT {

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
    void an_account_is_linked_from_a_link_restricted_banned_and_linked_again() {
        var administrator = tryOut.signedIn(0);
        tryOut.install(administrator);
        var settings = tryOut.openSettings(administrator);
        settings.locator("#start").click();
        assertThat(settings.locator("#live svg.qr")).isVisible();

        settings.locator("#invite-open").click();
        var address = settings.locator("#invitation").inputValue();
        pictures(administrator, "slider-invitation");
        var stranger = browser.page();
        stranger.navigate(address);
        assertThat(stranger.locator("#live svg.qr")).isVisible();
        pictures(stranger, "link");

        var phones = administrator.context().newPage();
        phones.navigate(product.address() + "/phone");
        var company = phones.locator("section.telephone.is-company").first();
        company.locator("a[data-screen=link]").click();
        company.locator(".code-card form button").first().click();
        assertThat(stranger.locator("#live .closed-ok")).isVisible();
        assertThat(settings.locator("#badge .status-ok")).isVisible();
        pictures(stranger, "link-done");

        happens(company, "suspect");
        assertThat(settings.locator(".warning-box")).isVisible();
        pictures(administrator, "slider-restricted");
        happens(company, "free");
        happens(company, "ask_to_open");
        assertThat(settings.locator(".warning-box .bi-phone-vibrate")).isVisible();
        happens(company, "answered");
        assertThat(settings.locator(".warning-box")).isHidden();

        happens(company, "ban");
        assertThat(settings.locator("#badge .status-bad")).isVisible();
        pictures(administrator, "slider-banned");
        settings.locator("#start").click();
        company.locator(".code-card form button").first().click();
        assertThat(settings.locator("#badge .status-ok")).isVisible();

        settings.locator("#swap-open").click();
        settings.locator("#swap #swap-sure").click();
        assertThat(settings.locator("#live svg.qr")).isVisible();

        administrator.navigate(product.address() + "/portal/messenger");
        administrator.locator("a[href*='/portal/messenger/']").first().click();
        assertThat(administrator.locator("body")).containsText(Pattern.compile("connected|подключён"));
        pictures(administrator, "messenger-notices");
    }

    /** At once: news may draw the telephone anew between two steps, and close what was opened. */
    private static void happens(Locator company, String trouble) {
        company.locator(".device-troubles").first().evaluate("""
                (details, trouble) => {
                  details.open = true;
                  details.querySelector("button[value=" + trouble + "]").click();
                }""", trouble);
    }

    private void pictures(Page page, String name) {
        Gallery.pictureInAllLooks(browser, page, name);
    }
}
