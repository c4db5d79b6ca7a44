package org.openchannel.web.portal.desk.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openchannel.portal.application.Application;
import org.openchannel.portal.call.CallRecord;
import org.openchannel.portal.delivery.EventDelivery;
import org.openchannel.portal.delivery.EventView;
import org.openchannel.portal.event.BoundEvent;
import org.openchannel.portal.oauth.WebhookCard;
import org.openchannel.portal.placement.BoundPlacement;
import org.openchannel.portal.placement.PlacementWish;
import org.openchannel.web.http.View;
import org.openchannel.web.portal.desk.Drawn;
import org.openchannel.web.portal.desk.placements.StagePage;

class ApplicationPagesTest {

    @Test
    void an_empty_list_says_what_to_do() {
        assertThat(Drawn.everywhere(page("desk/applications").with("applications", List.of())))
                .contains("href=\"/portal/applications/new\"")
                .contains("action=\"/portal/applications/ours\"");
    }

    @Test
    void a_key_for_scripts_is_shown_once_and_may_be_deleted() {
        var webhook = new WebhookCard(3, 1, "Nightly <export>", List.of("im", "crm"), Drawn.NOON);
        var rows = List.of(new WebhooksResource.Row(webhook, "Alex Admin"));

        assertThat(Drawn.everywhere(keys(rows, "https://portal.example.com/rest/1/abc/")))
                .contains("https://portal.example.com/rest/1/abc/profile")
                .contains("Nightly &lt;export&gt;")
                .contains("action=\"/portal/applications/webhooks/3/delete\"");
        assertThat(Drawn.everywhere(keys(List.of(), null)))
                .contains("No keys yet")
                .doesNotContain("rest/1/abc");
    }

    @Test
    void what_a_key_called_is_logged_and_can_be_narrowed() {
        var webhook = new WebhookCard(3, 1, "", List.of("im"), Drawn.NOON);
        var calls = List.of(
                new CallRecord(-3, "im.message.add", "{\"a\":\"<b>\"}", 404, "{}", 12, BigDecimal.ONE, Drawn.NOON));
        var view = page("desk/webhook")
                .with("row", new WebhooksResource.Row(webhook, "Alex Admin"))
                .with("log", new LogView())
                .with("hasMore", true)
                .with("lost", 0L)
                .with("calls", calls);

        assertThat(Drawn.everywhere(view))
                .contains("im.message.add", "&lt;b&gt;", "Alex Admin", "HTTP 429")
                .contains("action=\"/portal/applications/webhooks/3\"")
                .contains("href=\"/portal/applications/webhooks/3?page=2\"");
    }

    private static View keys(List<WebhooksResource.Row> rows, @Nullable String address) {
        return page("desk/webhooks")
                .with("rows", rows)
                .with("people", List.of(Drawn.ADMIN))
                .with("scopes", Scopes.of(ApplicationFields.blank()))
                .with("address", address)
                .with("hasMistake", address == null);
    }

    @Test
    void the_list_shows_the_state_of_each_in_words() {
        var all = List.of(
                Drawn.application(Application.Status.CREATED),
                Drawn.application(Application.Status.INSTALLING),
                Drawn.application(Application.Status.INSTALLED));

        assertThat(Drawn.everywhere(page("desk/applications").with("applications", all)))
                .contains("Not installed")
                .contains("Being installed")
                .contains("Telegram &lt;for&gt; the shop");
    }

    @Test
    void a_mistake_stands_beside_its_field() {
        var mistakes =
                Map.of("name", "required", "handlerUrl", "address", "installUrl", "address", "scopes", "required");
        var html = Drawn.everywhere(form(page("desk/application-new"), mistakes));

        assertThat(html)
                .contains("id=\"name-error\"")
                .contains("Choose at least one scope.")
                .contains("aria-invalid=\"true\"");
        assertThat(Drawn.everywhere(form(page("desk/application-new"), Map.of())))
                .doesNotContain("field-error");
    }

    @ParameterizedTest
    @EnumSource(names = {"CREATED", "INSTALLING", "INSTALLED"})
    void the_page_of_an_application_shows_credentials_and_what_it_bound(Application.Status status) {
        var bound = page("desk/application")
                .with("application", Drawn.application(status))
                .with("tab", "overview")
                .with("connectors", List.of())
                .with(
                        "subscriptions",
                        List.of(new BoundEvent(7, "onimconnectormessageadd", "https://a.example/<e>", 0)))
                .with(
                        "placements",
                        List.of(new BoundPlacement(
                                5, 7, "LEFT_MENU", "https://a.example/m", PlacementWish.called("Telegram", ""))));

        assertThat(Drawn.everywhere(bound))
                .contains("very-secret")
                .contains("ONIMCONNECTORMESSAGEADD")
                .contains("https://a.example/&lt;e&gt;");
    }

    @Test
    void the_settings_can_be_changed_and_the_application_taken_off() {
        var view = page("desk/application")
                .with("application", Drawn.application(Application.Status.INSTALLED))
                .with("tab", "settings");

        assertThat(Drawn.everywhere(form(view, Map.of())))
                .contains("action=\"/portal/applications/7/uninstall\"")
                .contains("action=\"/portal/applications/7/delete\"");
    }

    @Test
    void calls_and_events_are_logged() {
        var application = Drawn.application(Application.Status.INSTALLED);
        var calls = List.of(
                new CallRecord(7, "imconnector.register", "{\"a\":\"<b>\"}", 200, "{}", 12, BigDecimal.ONE, Drawn.NOON),
                new CallRecord(7, "imconnector.nonsense", "{}", 404, "{}", 1, BigDecimal.ZERO, Drawn.NOON));
        var events = List.of(
                event(EventDelivery.Status.WAITING, 0),
                event(EventDelivery.Status.DELIVERED, 1),
                event(EventDelivery.Status.ABANDONED, 9));

        assertThat(Drawn.everywhere(log("calls", application, calls)))
                .contains("imconnector.nonsense")
                .contains("&lt;b&gt;");
        assertThat(Drawn.everywhere(log("events", application, events)))
                .contains("Given up")
                .contains("9 attempts")
                .contains("1 attempt")
                .contains("not tried yet");
        assertThat(Drawn.everywhere(log("calls", application, List.of()))).contains("empty");
        assertThat(Drawn.everywhere(log("events", application, List.of()))).contains("empty");
    }

    @Test
    void a_log_says_what_is_missing_in_it() {
        var application = Drawn.application(Application.Status.INSTALLED);

        assertThat(Drawn.everywhere(log("calls", application, List.of()).with("lost", 1234L)))
                .contains("1,234 calls are missing");
        assertThat(Drawn.everywhere(log("calls", application, List.of()))).doesNotContain("missing");
    }

    @Test
    void installers_and_pages_of_applications_are_framed() {
        assertThat(Drawn.everywhere(page("desk/install")
                        .with("application", Drawn.application(Application.Status.INSTALLING))
                        .with("stage", Drawn.stage())))
                .contains("data-stage");
        assertThat(Drawn.everywhere(
                        page("desk/page").with("heading", "Telegram").with("stage", Drawn.stage())))
                .contains("data-stage")
                .doesNotContain("data-record");
        assertThat(Drawn.everywhere(page("desk/page")
                        .with("heading", "Telegram")
                        .with("record", new StagePage.Card("Ivan <b>", "/portal/crm/contacts/3"))
                        .with("stage", Drawn.stage())))
                .contains("href=\"/portal/crm/contacts/3\"", "Ivan &lt;b&gt;");
        assertThat(Drawn.everywhere(page("desk/unfinished").with("heading", "Telegram")))
                .contains("not fully installed");
    }

    @Test
    void credentials_are_handed_over_by_a_form() {
        var credentials = View.of("desk/handover")
                .with("step", "credentials")
                .with("action", "http://localhost:8080/start/credentials")
                .with("clientId", "local.1")
                .with("clientSecret", "s")
                .with("portal", "http://localhost:8080")
                .with("back", "/portal/applications/7/install-ours");

        assertThat(Drawn.everywhere(credentials)).contains("name=\"client_secret\" value=\"s\"");
        assertThat(Drawn.everywhere(View.of("desk/handover")
                        .with("step", "install")
                        .with("action", "/portal/applications/7/install-ours")))
                .doesNotContain("client_secret");
    }

    private static View page(String template) {
        return Drawn.page(template, Drawn.ADMIN, ApplicationsEntry.CODE);
    }

    private static View form(View view, Map<String, String> mistakes) {
        var fields = ApplicationFields.of(Drawn.application(Application.Status.CREATED));
        return view.with("fields", fields).with("scopes", Scopes.of(fields)).with("mistakes", mistakes);
    }

    private static View log(String what, Object application, Object entries) {
        return page("desk/application")
                .with("application", application)
                .with("tab", what)
                .with("log", new LogView())
                .with("hasMore", true)
                .with(what, entries);
    }

    private static EventView event(EventDelivery.Status status, int attempts) {
        return new EventView(
                new UUID(0, attempts),
                "onappinstall",
                "https://a.example/e",
                "a=b",
                status,
                attempts,
                attempts == 0 ? null : "200 OK",
                Drawn.NOON,
                null);
    }
}
