package org.openchannel.web.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openchannel.bridge.binding.LineHealth;
import org.openchannel.bridge.courier.BridgeWithoutServer;
import org.openchannel.bridge.gateway.Command;
import org.openchannel.bridge.gateway.Command.SendFile;
import org.openchannel.bridge.gateway.Command.SendText;
import org.openchannel.bridge.installation.ScriptedOAuth;
import org.openchannel.bridge.message.RelayOperatorMessage;
import org.openchannel.bridge.message.TakeOperatorMessages;
import org.openchannel.bridge.message.Turns;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;

class EventsResourceTest {

    private static final String PROOF = "auth[member_id]=m1&auth[application_token]=app";
    private static final String PLACE = "&data[CONNECTOR]=c&data[LINE]=7";
    private static final String ANSWER = "event=ONIMCONNECTORMESSAGEADD&" + PROOF + PLACE
            + "&data[MESSAGES][0][im][chat_id]=77&data[MESSAGES][0][im][message_id]=500"
            + "&data[MESSAGES][0][message][user_id]=27&data[MESSAGES][0][message][text]=[b]Olga:[/b] [br]Yes"
            + "&data[MESSAGES][0][chat][id]=chat-1";

    private final BridgeWithoutServer bridge = new BridgeWithoutServer().linked();
    private final EventsResource events = events(bridge.relay);

    private EventsResource events(RelayOperatorMessage relay) {
        return new EventsResource(
                new Installed(bridge.install),
                new Happened(
                        bridge.prove,
                        bridge.uninstall,
                        new TakeOperatorMessages(relay),
                        bridge.followLine,
                        new Sessions(bridge.followSession)));
    }

    private int post(String readable) {
        try (var answer = events.post(new ByteArrayInputStream(form(readable).getBytes(StandardCharsets.UTF_8)))) {
            return answer.getStatus();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As PHP's http_build_query writes it. */
    private static String form(String readable) {
        return Stream.of(readable.split("&", -1))
                .map(field -> {
                    var at = field.indexOf('=');
                    return at < 0 ? field : encoded(field.substring(0, at)) + "=" + encoded(field.substring(at + 1));
                })
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void a_name_that_is_none_gets_into_no_log() {
        assertThat(post("event=ONAPP%0A2026 SEVERE all is lost&".replace("%0A", "\n") + PROOF))
                .isEqualTo(400);
    }

    @Test
    void an_operators_answer_goes_to_the_messenger_once_however_often_it_is_posted() {
        assertThat(post(ANSWER)).isEqualTo(200);
        assertThat(post(ANSWER)).isEqualTo(200);

        bridge.carry();

        assertThat(bridge.gateway.executed())
                .singleElement()
                .satisfies(command -> assertThat(((SendText) command).text()).isEqualTo("*Olga:*\nYes"));
    }

    @Test
    void what_an_operator_changes_and_deletes_is_changed_and_deleted_at_the_messenger() {
        post(ANSWER);
        bridge.carry();
        var place = "&" + PROOF + PLACE + "&data[MESSAGES][0][im][chat_id]=77&data[MESSAGES][0][im][message_id]=500"
                + "&data[MESSAGES][0][chat][id]=chat-1&ts=1773760030";

        assertThat(post("event=ONIMCONNECTORMESSAGEUPDATE" + place
                        + "&data[MESSAGES][0][message][id][0]=w1&data[MESSAGES][0][message][text]=[b]Olga:[/b][br] No"))
                .isEqualTo(200);
        bridge.carry();
        assertThat(post("event=ONIMCONNECTORMESSAGEDELETE" + place + "&data[MESSAGES][0][message][id]=w1"))
                .isEqualTo(200);
        bridge.carry();

        assertThat(bridge.gateway.executed().subList(1, 3))
                .extracting(Object::getClass)
                .containsExactly(Command.Edit.class, Command.Delete.class);
        assertThat(bridge.gateway.executed().get(1)).extracting("text").isEqualTo("*Olga:*\nNo");
    }

    @Test
    void a_change_without_its_ids_is_refused() {
        assertThat(post("event=ONIMCONNECTORMESSAGEDELETE&" + PROOF + PLACE + "&data[MESSAGES][0][chat][id]=chat-1"))
                .isEqualTo(400);
    }

    @Test
    void files_come_under_any_of_their_names() {
        post(ANSWER + "&data[MESSAGES][0][message][files][0][name]=a.pdf"
                + "&data[MESSAGES][0][message][files][0][link]=https://portal.example/a");

        bridge.carry();

        assertThat(bridge.gateway.executed())
                .singleElement()
                .satisfies(command ->
                        assertThat(((SendFile) command).file().name()).isEqualTo("a.pdf"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "auth[member_id]=m1&auth[application_token]=wrong",
                "auth[member_id]=m1",
                "auth[member_id]=m1&auth[application_token]=",
                "auth[member_id]=m2&auth[application_token]=app"
            })
    void what_nothing_proves_is_refused(String proof) {
        assertThat(post(ANSWER.replace(PROOF, proof))).isEqualTo(403);
        assertThat(post("event=ONAPPUNINSTALL&" + proof)).isEqualTo(403);

        assertThat(bridge.messages.all()).isEmpty();
        assertThat(bridge.findInstallations.all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "event=ONX", "auth[member_id]=m1", "event=ONX&auth[member_id]=not a member"})
    void what_is_no_event_is_refused(String body) {
        assertThat(post(body)).isEqualTo(400);
    }

    @Test
    void an_answer_without_its_ids_is_refused_whole() {
        assertThat(post(ANSWER.replace("[im][message_id]=500", "[im][message_id]=x")))
                .isEqualTo(400);
        assertThat(bridge.messages.all()).isEmpty();
    }

    @Test
    void a_form_nobody_means_is_refused() {
        assertThat(post("a" + "[b]".repeat(50) + "=1")).isEqualTo(413);
    }

    @Test
    void an_installation_is_taken_when_its_token_proves_it() {
        var announced = "event=ONAPPINSTALL&auth[member_id]=m1&auth[application_token]=app 2&auth[refresh_token]=";
        assertThat(post(announced + "made up")).isEqualTo(403);
        assertThat(post("event=ONAPPINSTALL&auth[member_id]=m1")).isEqualTo(400);

        assertThat(post(announced + bridge.oauth.goodToken().reveal())).isEqualTo(200);

        assertThat(bridge.prove.isFrom(ScriptedOAuth.PORTAL, "app 2")).isTrue();
    }

    @Test
    void an_authorisation_server_out_of_reach_asks_the_portal_to_post_again() {
        bridge.oauth.failWith(new DeliveryFailedException(Failure.passing("down")));

        assertThat(post("event=ONAPPINSTALL&auth[member_id]=m1&auth[refresh_token]=r"))
                .isEqualTo(503);
    }

    @Test
    void however_many_wait_for_a_portal_s_answers_what_it_posts_is_taken() throws IOException {
        var crowded = events(bridge.relay(new Turns(0, Duration.ZERO)));

        try (var answer = crowded.post(new ByteArrayInputStream(form(ANSWER).getBytes(StandardCharsets.UTF_8)))) {
            assertThat(answer.getStatus()).isEqualTo(200);
        }
        assertThat(bridge.messages.all()).hasSize(1);
    }

    @Test
    void a_removal_ends_the_installation() {
        assertThat(post("event=ONAPPUNINSTALL&" + PROOF)).isEqualTo(200);

        assertThat(bridge.findInstallations.all()).isEmpty();
    }

    @Test
    void sessions_are_followed() {
        bridge.customerWrites("x1", "hi");
        var session = PLACE + "&data[DATA][0][connector][chat_id]=chat-1&data[DATA][0][chat][id]=77"
                + "&data[DATA][0][session][id]=12";

        assertThat(post("event=OnImConnectorDialogStart&" + PROOF + session)).isEqualTo(200);
        var dialog = bridge.dialogs.ofChat(bridge.line.account().id(), "chat-1").orElseThrow();
        assertThat(dialog.sessionId()).isEqualTo(12);
        assertThat(dialog.isSessionOpen()).isTrue();

        assertThat(post("event=ONIMCONNECTORDIALOGFINISH&" + PROOF + session)).isEqualTo(200);
        assertThat(dialog.isSessionOpen()).isFalse();
    }

    @Test
    void lines_are_followed_whatever_the_case_of_their_names() {
        assertThat(post("event=ONIMCONNECTORSTATUSDELETE&" + PROOF + "&data[connector]=c&data[line]=7"))
                .isEqualTo(200);
        assertThat(bridge.line().health()).isEqualTo(LineHealth.OFF);

        assertThat(post("event=ONIMCONNECTORLINEDELETE&" + PROOF + "&data=7")).isEqualTo(200);
        assertThat(bridge.line().health()).isEqualTo(LineHealth.DELETED);
    }

    @Test
    void an_event_nobody_waits_for_is_taken_and_forgotten() {
        assertThat(post("event=ONSOMETHINGNEW&" + PROOF)).isEqualTo(200);
    }
}
