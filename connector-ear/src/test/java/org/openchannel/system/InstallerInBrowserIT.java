package org.openchannel.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The other way to install, as an administrator of a real portal does it by hand: create a local application whose
 * installer is a page of ours, tell the connector its keys, and let the page finish the installation in the frame.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InstallerInBrowserIT {

    private RunningProduct product;
    private Browser browser;

    @BeforeAll
    void start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        product = RunningProduct.tryOut();
        browser = Browser.start();
    }

    @AfterAll
    void stop() {
        browser.close();
        product.close();
    }

    @Test
    void an_administrator_installs_the_connector_through_its_page_in_a_frame() {
        var page = browser.page();
        page.navigate(product.address() + "/portal/signin");
        page.locator("button.person").first().click();

        create(page);
        tellKeys(page);
        page.locator("form[action$='/install'] button").click();

        assertThat(page.frameLocator("[data-stage] iframe").locator("h1")).hasText("Accounts");
        page.navigate(product.address() + "/portal/contact-center");
        assertThat(page.locator("a.tile[href*='/connectors/']").first()).isVisible();
    }

    private void create(Page page) {
        page.navigate(product.address() + "/portal/applications/new");
        page.locator("#name").fill("Installed by hand");
        page.locator("#handlerUrl").fill(product.address() + "/placement/app");
        page.locator("#installUrl").fill(product.address() + "/placement/app");
        for (var scope : new String[] {
            "imopenlines", "imconnector", "placement", "contact_center", "im", "user_brief", "department"
        }) {
            page.locator("input[name=scope][value=" + scope + "]").check();
        }
        page.locator("main form button.btn-primary").first().click();
    }

    private void tellKeys(Page page) {
        var keys = page.locator(".secret [data-copy]");
        assertThat(keys.first()).isVisible();
        var form = FormData.create()
                .set("client_id", keys.nth(0).getAttribute("data-copy"))
                .set("client_secret", keys.nth(1).getAttribute("data-copy"))
                .set("portal", product.address().toString())
                .set("return", "/");
        var answer = page.request()
                .post(
                        product.address() + "/start/credentials",
                        RequestOptions.create()
                                .setForm(form)
                                .setHeader("Origin", product.address().toString()));
        assertThat(answer).isOK();
    }
}
