package org.openchannel.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.openchannel.system.PortalApi.field;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.PressSequentiallyOptions;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Who may send through an account, chosen in the slider and felt by an operator: first everybody may, then only the
 * administrator, then everybody in the operator's department.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsInBrowserIT {

    private TryOutInBrowser tryOut;
    private RunningProduct product;

    @BeforeAll
    void start() {
        tryOut = TryOutInBrowser.start();
        product = tryOut.product();
    }

    @AfterAll
    void stop() {
        tryOut.close();
    }

    @Test
    void an_operator_without_the_right_is_told_so_until_their_department_gets_it() {
        var administrator = tryOut.signedIn(0);
        var department = oliviaWorksInSales();
        tryOut.install(administrator);
        var settings = tryOut.openSettings(administrator);
        settings.locator("#start").click();
        var customer = linkedBy(administrator);
        assertThat(settings.locator("#badge .status-ok")).isVisible();
        say(customer, "Good day! Is there size 42?");
        var operator = tryOut.signedIn(1);
        operator.navigate(product.address() + "/portal/desk");
        operator.locator("a.dialog").first().click();
        answer(operator, "We have 41 and 42");
        assertThat(customer.locator(".bubble-theirs").last()).containsText("We have 41 and 42");

        settings.locator("#menu-access").click();
        choose(settings, "alex", "#add-u1");
        assertThat(settings.locator(".chip")).hasCount(1);
        settings.locator("#q").press("Enter");
        assertThat(settings.locator("#found #add-u1")).isChecked();
        assertThat(settings.locator(".chip")).hasCount(1);
        save(settings);
        answer(operator, "Shall I keep one?");

        assertThat(operator.getByText("Not sent to the customer").last()).isVisible();
        assertThat(customer.locator(".bubble-theirs")).hasCount(1);

        settings.locator("#remove-u1").click();
        assertThat(settings.locator(".chip")).hasCount(0);
        choose(settings, "sales", "#add-d" + department);
        save(settings);
        answer(operator, "I keep one for you");

        assertThat(customer.locator(".bubble-theirs").last()).containsText("I keep one for you");
        assertThat(customer.locator(".bubble-theirs")).hasCount(2);
    }

    private String oliviaWorksInSales() {
        var api = PortalApi.of(product);
        var application = api.post("apps", """
                {"name": "Staff", "scope": ["department", "user"], "handlerUrl": "%s/health/live"}""".formatted(product.address()));
        var client = "apps/" + field(application, "clientId");
        api.post(client + "/install", "");
        var token = field(api.post(client + "/tokens", "{}"), "access_token");
        var sales = field(api.call("department.add", token, "{\"NAME\": \"Sales\", \"PARENT\": 1}"), "result");
        api.call("user.update", token, "{\"ID\": 2, \"UF_DEPARTMENT\": [" + sales + "]}");
        return sales;
    }

    /** Scans the code that waits with the company's telephone; returns a customer's telephone, on the company's chat. */
    private Locator linkedBy(Page administrator) {
        var phones = administrator.context().newPage();
        phones.navigate(product.address() + "/phone");
        var company = phones.locator("section.telephone.is-company").first();
        company.locator("a[data-screen=link]").click();
        company.locator(".code-card form button").click();
        var customer = phones.locator("section.telephone:not(.is-company)").first();
        customer.locator(".telephone-empty a.btn").first().click();
        return customer;
    }

    private static void say(Locator telephone, String text) {
        telephone.locator("textarea[name=text]").fill(text);
        telephone.locator(".composer-send").click();
        assertThat(telephone.locator(".bubble-mine").last()).containsText(text);
    }

    private static void answer(Page operator, String text) {
        operator.locator("#text").fill(text);
        operator.locator("#composer .send").click();
        assertThat(operator.locator(".row-out").last()).containsText(text);
    }

    /** Letter by letter, as people write: a page that has just come may not listen yet when the first one is written. */
    private static void choose(FrameLocator settings, String words, String box) {
        settings.locator("#q").clear();
        settings.locator("#q").pressSequentially(words, new PressSequentiallyOptions().setDelay(100));
        settings.locator(box).check();
    }

    private static void save(FrameLocator settings) {
        settings.locator("#save").click();
        assertThat(settings.locator("#main .notice-ok")).isVisible();
    }
}
