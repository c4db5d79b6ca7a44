package org.openchannel.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.openchannel.system.PortalApi.field;

import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A stranger's test suite drives the portal, and a stranger's connector works on it, by HTTP alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PortalApiIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String ICON = "data:image/svg+xml,%3Csvg%20xmlns%3D%22http://www.w3.org/2000/svg%22/%3E";

    private final StrangersApplication stranger = StrangersApplication.answering("hello from outside");
    private RunningProduct product;
    private PortalApi api;

    @BeforeAll
    void start() {
        product = SharedTryOut.product();
        api = PortalApi.of(product);
    }

    @AfterAll
    void stop() {
        stranger.close();
    }

    @Test
    void nobody_gets_in_without_the_token_of_the_data_folder() throws Exception {
        var file = product.data().resolve("portal-admin-token");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(api.statusFor("")).isEqualTo(401);
        assertThat(api.statusFor("Bearer wrong")).isEqualTo(401);
        assertThat(api.statusFor("Bearer " + Files.readString(file).strip())).isEqualTo(200);
    }

    @Test
    void a_connector_is_installed_receives_answers_and_is_watched_by_its_suite() {
        var application = api.post("apps", """
                {"name": "Stranger", "scope": ["imconnector", "imopenlines", "placement"], "handlerUrl": "%s/page",
                 "installUrl": "%s/install"}""".formatted(stranger.address(), stranger.address()));
        var clientId = field(application, "clientId");

        var installed = api.post("apps/" + clientId + "/install", "");
        assertThat(field(installed, "installed")).isEqualTo("true");
        assertThat(stranger.received())
                .anySatisfy(sent -> assertThat(sent)
                        .startsWith("/install event=ONAPPINSTALL")
                        .contains(field(application, "applicationToken")));

        var token = field(api.post("apps/" + clientId + "/tokens", "{}"), "access_token");
        connect(token);
        var chat = field(api.call("imconnector.send.messages", token, """
                        {"CONNECTOR": "stranger", "LINE": 1, "MESSAGES": [{"user": {"id": "u1", "name": "Ann"},
                         "message": {"id": "m1", "text": "Good day"}, "chat": {"id": "c1"}}]}"""), "CHAT_ID");

        var answered = api.post("dialogs/" + chat + "/messages", "{\"text\": \"Good day, Ann\"}");

        assertThat(field(answered, "chatId")).isEqualTo(chat);
        await("the answer reaches the connector")
                .atMost(PATIENCE)
                .until(() -> stranger.received().stream().anyMatch(sent -> sent.contains("Good+day%2C+Ann")));
        assertThat(api.get("dialogs/" + chat + "/messages")).contains("Good day", "Good day, Ann");
        assertThat(api.get("calls?clientId=" + clientId)).contains("imconnector.send.messages");
        assertThat(api.get("events?clientId=" + clientId)).containsIgnoringCase("ONIMCONNECTORMESSAGEADD");
        assertThat(api.post(
                        "placements/open",
                        "{\"clientId\":\"" + clientId
                                + "\",\"placement\":\"SETTING_CONNECTOR\",\"options\":{\"LINE\":1}}"))
                .contains("hello from outside");
        assertThat(stranger.received()).anySatisfy(sent -> assertThat(sent).contains("PLACEMENT=SETTING_CONNECTOR"));
    }

    @Test
    void a_token_that_has_expired_is_refused_as_such_and_a_webhook_opens_the_door() {
        var clientId = field(api.post("apps", "{\"name\": \"Short\"}"), "clientId");
        var expired = field(api.post("apps/" + clientId + "/tokens", "{\"expiresIn\": -1}"), "access_token");

        assertThat(field(api.call("profile", expired, "{}"), "error")).isEqualTo("expired_token");

        var webhook = api.post("webhooks", "{\"userId\": 2}");
        var path = "2/" + field(webhook, "key") + "/profile";
        assertThat(Http.get(product.address().resolve("/rest/" + path)).body()).contains("\"ID\":\"2\"");
        assertThat(api.get("calls?method=profile&status=200")).contains("\"webhookId\":");
    }

    @Test
    void the_open_api_tells_all_of_it() {
        assertThat(Http.get(product.address().resolve("/openapi")).body())
                .contains("/portal/api/apps/{clientId}/install", "/portal/api/weather", "portal-admin-token");
    }

    private void connect(String token) {
        api.call("imconnector.register", token, """
                {"ID": "stranger", "NAME": "Stranger", "ICON": {"DATA_IMAGE": "%s"}, "PLACEMENT_HANDLER": "%s/settings"}""".formatted(ICON, stranger.address()));
        api.call("event.bind", token, """
                {"event": "OnImConnectorMessageAdd", "handler": "%s/events"}""".formatted(stranger.address()));
        api.call("imconnector.activate", token, "{\"CONNECTOR\": \"stranger\", \"LINE\": 1, \"ACTIVE\": 1}");
    }
}
