package org.openchannel.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The first page as people see it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StartPageInBrowserIT {

    private RunningProduct product;
    private Browser browser;

    @BeforeAll
    void start() {
        product = RunningProduct.tryOut();
        browser = Browser.start();
    }

    @AfterAll
    void stop() {
        browser.close();
        product.close();
    }

    @Test
    void looks_right_in_every_language_theme_and_width() {
        Page page = browser.page();

        page.navigate(product.address() + "/");

        assertThat(page.title()).isNotBlank();
        Gallery.pictureInAllLooks(browser, page, "start");
    }
}
