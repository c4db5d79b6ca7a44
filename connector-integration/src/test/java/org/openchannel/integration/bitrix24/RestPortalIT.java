package org.openchannel.integration.bitrix24;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.account.ScriptedGateway;
import org.openchannel.bridge.binding.ConnectorCode;
import org.openchannel.bridge.binding.ConnectorLines;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.budget.Budgets;
import org.openchannel.bridge.budget.Limits;
import org.openchannel.bridge.installation.BridgeSettings.Application;
import org.openchannel.bridge.installation.OAuthServers.GrantRefusedException;
import org.openchannel.bridge.installation.Visitor;
import org.openchannel.bridge.robot.RobotPortal;
import org.openchannel.shared.Secret;
import org.openchannel.shared.lane.DeliveryFailedException;

/** Installation and lines on the wire. */
class RestPortalIT {

    private static final URI EVENTS = URI.create("https://bridge.example/events");
    private static final ConnectorCode CONNECTOR = new ConnectorCode("c");
    private static final LineId LINE = new LineId(107);

    private final RestPortalSetUp setUp =
            new RestPortalSetUp(new PortalWire(new Budgets(Limits.STANDARD)), new ScriptedGateway());
    private final PortalWire wire = new PortalWire(new Budgets(Limits.STANDARD));
    private final RestConnectorLines lines = new RestConnectorLines(wire);
    private final RestOAuthServers oauth = new RestOAuthServers();
    private StubPortal portal;

    @BeforeEach
    void open() throws IOException {
        portal = new StubPortal();
    }

    @AfterEach
    void close() {
        portal.close();
    }

    private Application application() {
        return new Application("local.1", Secret.of("client secret"), portal.url());
    }

    @Test
    void the_connector_is_registered_with_everything_a_portal_asks_for() {
        portal.on("imconnector.register", "{\"result\":true}");

        setUp.registerConnector(portal.access(), "c", "WhatsApp", URI.create("https://bridge.example/p"));

        var call = portal.last("imconnector.register");
        assertThat(call.keySet())
                .contains(
                        "ID",
                        "NAME",
                        "ICON",
                        "ICON_DISABLED",
                        "PLACEMENT_HANDLER",
                        "DEL_EXTERNAL_MESSAGES",
                        "EDIT_INTERNAL_MESSAGES",
                        "DEL_INTERNAL_MESSAGES",
                        "NEWSLETTER",
                        "NEED_SYSTEM_MESSAGES",
                        "NEED_SIGNATURE",
                        "CHAT_GROUP",
                        "COMMENT");
        assertThat(call.getBoolean("EDIT_INTERNAL_MESSAGES")).isTrue();
        assertThat(call.getBoolean("DEL_INTERNAL_MESSAGES")).isTrue();
        assertThat(call.getJsonObject("ICON").getString("DATA_IMAGE"))
                .startsWith("data:image/svg+xml;charset=US-ASCII,%3Csvg")
                .matches("[\\x21-\\x7e]+")
                .doesNotContain("\"", "'", "(", ")", "<", ">", "\\");
    }

    @Test
    void a_refused_registration_is_a_failure() {
        portal.on("imconnector.register", "{\"result\":false,\"error\":\"ICON_REQUIRED\",\"error_description\":\"x\"}");

        assertThatThrownBy(() -> setUp.registerConnector(portal.access(), "c", "n", EVENTS))
                .isInstanceOf(DeliveryFailedException.class)
                .hasMessageContaining("ICON_REQUIRED");
    }

    @Test
    void what_is_bound_is_not_bound_again() {
        portal.on("event.get", "[{\"event\":\"ONA\",\"handler\":\"" + EVENTS + "\"}]")
                .on("event.bind", "true");

        setUp.bindEvent(portal.access(), "ONA", EVENTS);
        setUp.bindEvent(portal.access(), "ONB", EVENTS);

        assertThat(portal.calls().stream().filter(call -> call.path().endsWith("event.bind.json")))
                .singleElement()
                .satisfies(call -> assertThat(call.json().getString("event")).isEqualTo("ONB"));
    }

    @Test
    void a_portal_without_placements_is_none_the_worse() {
        assertThat(setUp.bindPlacement(portal.access(), "LEFT_MENU", EVENTS, "t"))
                .isFalse();

        portal.on("placement.get", "[]").on("placement.bind", "true");
        assertThat(setUp.bindPlacement(portal.access(), "LEFT_MENU", EVENTS, "t"))
                .isTrue();
    }

    @Test
    void the_robot_is_added_where_it_is_not_known_and_else_described_anew() {
        var robots = new RestRobotPortal(wire);
        var card = new RobotPortal.Card(EVENTS, List.of(new RobotPortal.Choice("a1", "Shop")));
        portal.on("bizproc.robot.list", "[]").on("bizproc.robot.add", "true");
        portal.on("bizproc.activity.list", "[\"occ_send_step\"]").on("bizproc.activity.update", "true");

        robots.register(portal.access(), card);

        var added = portal.last("bizproc.robot.add");
        assertThat(added.getString("CODE")).isEqualTo("occ_send");
        assertThat(added.getString("HANDLER")).isEqualTo(EVENTS.toString());
        var properties = added.getJsonObject("PROPERTIES");
        assertThat(properties.keySet()).containsExactly("account", "phone", "text", "chat", "queue");
        assertThat(properties.getJsonObject("account").getJsonObject("Options")).hasToString("{\"a1\":\"Shop\"}");
        assertThat(portal.last("bizproc.activity.update")
                        .getJsonObject("FIELDS")
                        .getJsonObject("PROPERTIES"))
                .isEqualTo(properties);
    }

    @Test
    void a_robot_is_taken_away_where_it_is_known() {
        portal.on("bizproc.robot.list", "[\"occ_send\"]").on("bizproc.robot.delete", "true");
        portal.on("bizproc.activity.list", "[]");

        new RestRobotPortal(wire).forget(portal.access());

        assertThat(portal.last("bizproc.robot.delete").getString("CODE")).isEqualTo("occ_send");
    }

    @Test
    void a_workflow_that_is_over_needs_no_apology() {
        portal.on("bizproc.event.send", 403, "{\"error\":\"ACCESS_DENIED\",\"error_description\":\"Access denied!\"}");

        new RestRobotPortal(wire).apologise(portal.access(), "t|1", "No text");

        assertThat(portal.last("bizproc.event.send").getString("LOG_MESSAGE")).isEqualTo("No text");
    }

    @Test
    void a_workflow_that_can_not_be_told_for_another_reason_has_not_heard_it() {
        portal.on("bizproc.event.send", 403, "{\"error\":\"insufficient_scope\",\"error_description\":\"No\"}");
        var robots = new RestRobotPortal(wire);

        assertThatThrownBy(() -> robots.apologise(portal.access(), "t|1", "No text"))
                .isInstanceOfSatisfying(
                        DeliveryFailedException.class,
                        e -> assertThat(e.failure().reason()).contains("insufficient_scope"));
    }

    @Test
    void an_sms_that_failed_is_told_by_the_names_the_portal_knows() {
        portal.on("messageservice.message.status.update", "true");

        new RestSmsPortal(wire).failed(portal.access(), new UUID(0, 1), "sms1");

        var told = portal.last("messageservice.message.status.update");
        assertThat(told.getString("CODE")).isEqualTo("occ_00000000000000000000000000000001");
        assertThat(told.getString("MESSAGE_ID")).isEqualTo("sms1");
        assertThat(told.getString("STATUS")).isEqualTo("failed");
    }

    @Test
    void a_line_is_switched_described_and_asked() {
        portal.on("imconnector.activate", "true").on("imconnector.connector.data.set", "true");
        portal.on("imconnector.status", "{\"LINE\":\"107\",\"ERROR\":false,\"CONFIGURED\":true,\"STATUS\":true}");

        lines.activate(portal.access(), CONNECTOR, LINE, false);
        lines.describe(portal.access(), CONNECTOR, LINE, new ConnectorLines.Card("id", "Shop", EVENTS));
        var status = lines.status(portal.access(), CONNECTOR, LINE);

        assertThat(portal.last("imconnector.activate").getString("ACTIVE")).isEqualTo("0");
        assertThat(portal.last("imconnector.connector.data.set")
                        .getJsonObject("DATA")
                        .keySet())
                .containsExactlyInAnyOrder("ID", "NAME", "URL", "URL_IM");
        assertThat(status).isEqualTo(new ConnectorLines.Status(true, false));
    }

    @Test
    void a_portal_says_whose_token_it_is_and_which_language_it_speaks() {
        portal.on("profile", "{\"ID\":\"27\",\"ADMIN\":true,\"NAME\":\"Olga\",\"LAST_NAME\":\"Petrova\"}");
        portal.on("app.info", "{\"ID\":\"14\",\"CODE\":\"local.1\",\"LANGUAGE_ID\":\"ru\"}");
        var access = portal.access();

        assertThat(new RestPortalPeople(new PortalWire(new Budgets(Limits.STANDARD))).whoIs(access))
                .isEqualTo(new Visitor(access.memberId(), 27, "Olga Petrova", true));
        assertThat(new RestPortalPeople(new PortalWire(new Budgets(Limits.STANDARD))).applicationOf(access))
                .isEqualTo(14);
        assertThat(setUp.language(access)).isEqualTo("ru");
    }

    @Test
    void a_grant_is_read_and_our_secret_stays_out_of_the_address() {
        portal.grants(200, """
                {"access_token":"a","refresh_token":"r","expires":1,"expires_in":"3600","member_id":"m1",
                 "client_endpoint":"https://portal.example/rest/","scope":"imconnector","status":"L","user_id":"67"}
                """);

        var grant = oauth.refresh(application(), Secret.of("old"));

        assertThat(grant.clientEndpoint()).hasToString("https://portal.example/rest/");
        assertThat(grant.userId()).isEqualTo(67);
        assertThat(grant.validFor()).hasSeconds(3600);
        assertThat(portal.calls()).singleElement().satisfies(call -> {
            assertThat(call.query()).isEqualTo("null");
            assertThat(call.body()).contains("client_secret=client+secret", "grant_type=refresh_token");
        });
    }

    @Test
    void a_refused_grant_is_told_apart_from_a_server_in_trouble() {
        portal.grants(400, "{\"error\":\"invalid_grant\",\"error_description\":\"spent\"}");
        assertThatThrownBy(() -> oauth.refresh(application(), Secret.of("old")))
                .isInstanceOf(GrantRefusedException.class);

        portal.grants(200, "{\"error\":\"wrong_client\"}");
        assertThatThrownBy(() -> oauth.refresh(application(), Secret.of("old")))
                .isInstanceOf(GrantRefusedException.class);

        portal.grants(502, "<html>");
        assertThatThrownBy(() -> oauth.refresh(application(), Secret.of("old")))
                .isInstanceOf(DeliveryFailedException.class);
    }
}
