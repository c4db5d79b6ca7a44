package org.openchannel.integration.bitrix24;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.budget.Budgets;
import org.openchannel.bridge.budget.Limits;
import org.openchannel.bridge.installation.ExpiredTokenException;
import org.openchannel.bridge.installation.PortalAccess;
import org.openchannel.integration.bitrix24.RudePortal.Manner;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;
import org.openchannel.shared.lane.Failure.Kind;

/** What happens between us and a portal, request by request. */
class PortalWireIT {

    private static final String SEND = "imconnector.send.messages";
    private static final String GOOD = "{\"result\":true}";

    private final PortalWire wire = new PortalWire(new Budgets(Limits.STANDARD));

    private JsonObject call(PortalAccess access) {
        return wire.call(access, SEND, Json.createObjectBuilder());
    }

    private Failure failure(PortalAccess access) {
        return catchThrowableOfType(DeliveryFailedException.class, () -> call(access))
                .failure();
    }

    private void assertOneRequestInDoubt(Manner manner) throws IOException {
        try (var portal = new RudePortal(manner)) {
            assertThat(failure(portal.access()).kind()).isEqualTo(Kind.AMBIGUOUS);
            assertThat(portal.requests()).isEqualTo(1);
        }
    }

    @Test
    void one_call_is_one_request_when_the_connection_ends_without_an_answer() throws IOException {
        assertOneRequestInDoubt(RudePortal.hangsUp());
    }

    @Test
    void one_call_is_one_request_when_the_connection_breaks_without_an_answer() throws IOException {
        assertOneRequestInDoubt(RudePortal.resets());
    }

    @Test
    void one_call_is_one_request_also_over_a_connection_that_served_before() throws IOException {
        try (var portal = new RudePortal(RudePortal.answers(GOOD), RudePortal.answers(GOOD), RudePortal.hangsUp())) {
            call(portal.access());
            call(portal.access());

            assertThat(failure(portal.access()).kind()).isEqualTo(Kind.AMBIGUOUS);
            assertThat(portal.requests()).isEqualTo(3);
        }
    }

    @Test
    void half_an_answer_leaves_in_doubt_what_was_done() throws IOException {
        assertOneRequestInDoubt(RudePortal.answers("{\"result\":{\"SUCC"));
        assertOneRequestInDoubt(socket -> {
            RudePortal.promises("{\"result\":", 100).show(socket);
            socket.close();
        });
    }

    @Test
    void an_answer_without_an_end_does_not_fill_the_memory() throws IOException {
        assertOneRequestInDoubt(RudePortal.answers("[" + " ".repeat(9 * 1024 * 1024) + "]"));
    }

    @Test
    void patience_ends_with_the_whole_answer_not_with_its_first_byte() throws IOException {
        try (var portal = new RudePortal(RudePortal.promises("{\"result\":", 100))) {
            var address = portal.url().resolve("/rest/app.info.json");

            assertThatThrownBy(() -> Post.json(address, "{}", Duration.ofMillis(200)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("within");
        }
    }

    @Test
    void what_never_left_us_certainly_did_not_arrive() throws IOException {
        var portal = new RudePortal(RudePortal.hangsUp());
        portal.close();

        assertThat(failure(portal.access()).kind()).isEqualTo(Kind.TRANSIENT);
    }

    @Test
    void a_batch_is_one_request_with_commands_as_php_reads_them() throws IOException {
        try (var portal = new StubPortal()) {
            portal.on("batch", "{\"result\":{\"c0\":{\"ID\":7},\"c1\":true},\"result_error\":[]}");
            var said = Json.createObjectBuilder()
                    .add(
                            "MESSAGES",
                            Json.createArrayBuilder()
                                    .add(Json.createObjectBuilder().add("text", "a & б")))
                    .build();

            var replies = wire.batch(
                    portal.access(),
                    List.of(new Command("send", said), new Command("app.info", JsonObject.EMPTY_JSON_OBJECT)));

            assertThat(portal.calls()).hasSize(1);
            assertThat(portal.last("batch").getJsonObject("cmd"))
                    .hasToString("{\"c0\":\"send?MESSAGES[0][text]=a+%26+%D0%B1\",\"c1\":\"app.info?\"}");
            assertThat(replies.get(0).answer().getJsonObject("result").getInt("ID"))
                    .isEqualTo(7);
            assertThat(replies.get(1).answer().getBoolean("result")).isTrue();
        }
    }

    @Test
    void each_command_of_a_batch_fares_as_it_would_alone() throws IOException {
        try (var portal = new StubPortal()) {
            portal.on("batch", """
                    {"result":{"c0":true},"result_error":{
                      "c1":{"error":"expired_token","error_description":""},
                      "c2":{"error":"ERROR_ARGUMENT","error_description":"no text"}},
                     "result_time":{"c0":{"operating":1.5}}}""");
            var command = new Command(SEND, JsonObject.EMPTY_JSON_OBJECT);

            var replies = wire.batch(portal.access(), List.of(command, command, command, command));

            assertThat(replies.get(0).answer().getJsonObject("time").getJsonNumber("operating"))
                    .hasToString("1.5");
            assertThatThrownBy(() -> replies.get(1).answer()).isInstanceOf(ExpiredTokenException.class);
            assertThat(failure(replies.get(2)).kind()).isEqualTo(Kind.PERMANENT);
            assertThat(failure(replies.get(3)).kind())
                    .as("nothing is said of it")
                    .isEqualTo(Kind.AMBIGUOUS);
        }
    }

    private static Failure failure(Reply reply) {
        return catchThrowableOfType(DeliveryFailedException.class, reply::answer)
                .failure();
    }

    @Test
    void a_batch_answered_with_lists_is_read_by_position() throws IOException {
        try (var portal = new StubPortal()) {
            portal.on("batch", "{\"result\":[5,6],\"result_error\":[],\"result_time\":[]}");
            var command = new Command(SEND, JsonObject.EMPTY_JSON_OBJECT);

            assertThat(wire.batch(portal.access(), List.of(command, command)))
                    .extracting(reply -> reply.answer().getInt("result"))
                    .containsExactly(5, 6);
        }
    }
}
