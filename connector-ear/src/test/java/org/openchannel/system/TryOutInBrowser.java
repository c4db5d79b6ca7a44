package org.openchannel.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.regex.Pattern;

/** A try-out with a browser to play it in, and the steps its stories begin with. */
record TryOutInBrowser(RunningProduct product, Browser browser) implements AutoCloseable {

    private static final double PATIENCE_MS = 30_000;

    /** Starts both. */
    static TryOutInBrowser start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        return new TryOutInBrowser(RunningProduct.tryOut(), Browser.start());
    }

    /** Somebody signs in to the portal: the person that stands at this place in the list, from 0. */
    Page signedIn(int person) {
        var page = browser.page();
        page.navigate(product.address() + "/portal/signin");
        page.locator("button.person").nth(person).click();
        assertThat(page).hasURL(Pattern.compile(".*/portal/.*"));
        return page;
    }

    /** The start page's button installs the connector. */
    void install(Page administrator) {
        administrator.navigate(product.address() + "/");
        administrator.locator("#next").click();
        assertThat(administrator.locator("a#next[href='/portal/contact-center']"))
                .isVisible();
    }

    /** From the start page into the settings slider of the first line that is free. */
    FrameLocator openSettings(Page administrator) {
        administrator.locator("#next").click();
        administrator.locator("a.tile[href*='/connectors/']").first().click();
        administrator.locator(".line-choice a").first().click();
        return administrator.frameLocator("#slider iframe");
    }

    @Override
    public void close() {
        browser.close();
        product.close();
    }
}
