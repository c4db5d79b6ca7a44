package org.openchannel.web.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchannel.web.portal.rest.Door.encoded;
import static org.openchannel.web.portal.rest.Door.result;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.call.DropCalls;
import org.openchannel.portal.oauth.CreateWebhook;
import org.openchannel.portal.oauth.RevokeWebhook;

class RestDoorTest {

    private static final String REGISTER = "ID=Acme_Chat&NAME=Acme&ICON[DATA_IMAGE]=" + encoded(PortalWorld.SVG)
            + "&ICON[COLOR]=%231900ff&PLACEMENT_HANDLER=https://app.example/settings";

    private final Door door = new Door();

    @Test
    void an_answer_has_a_result_and_its_time_in_numbers() {
        var answer = door.form("profile", "");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).containsOnlyKeys("result", "time");
        assertThat(answer.body().get("time"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("date_start", "2026-11-20T12:00:00+00:00")
                .containsEntry("start", new BigDecimal("1795176000.000000"))
                .containsKeys("finish", "duration", "processing", "operating", "operating_reset_at");
    }

    @Test
    void who_is_not_known_is_refused_with_a_code() {
        refused(door.answer("profile", null, RestRequest.Body.NONE), 401, "NO_AUTH_FOUND");
        refused(door.answer("profile", "auth=made-up", RestRequest.Body.NONE), 401, "invalid_token");
        refused(door.answer("1/guess/profile", null, RestRequest.Body.NONE), 401, "INVALID_CREDENTIALS");
        refused(door.form("no.such.method", ""), 404, "ERROR_METHOD_NOT_FOUND");
        door.world.clock.advance(Duration.ofHours(1));
        refused(door.form("profile", ""), 401, "expired_token");
    }

    @Test
    void a_webhook_may_call_what_needs_no_application() {
        var world = door.world;
        var key = new CreateWebhook(world.repositories.webhooks(), world.secrets, world.numbers, world.clock)
                .create(2, "script", List.of("imopenlines"));
        var address = "2/" + key.reveal() + "/";

        assertThat(door.answer(address + "profile", null, RestRequest.Body.NONE).status())
                .isEqualTo(200);
        refused(door.answer(address + "imconnector.list", null, RestRequest.Body.NONE), 403, "WRONG_AUTH_TYPE");
        refused(door.answer(address + "user.get", null, RestRequest.Body.NONE), 403, "insufficient_scope");
        assertThat(result(door.answer(address + "app.info", null, RestRequest.Body.NONE)))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("SCOPE", List.of("imopenlines"))
                .containsKey("LICENSE");
    }

    @Test
    void what_a_webhook_calls_is_logged_until_it_is_revoked() {
        var world = door.world;
        var webhooks = world.repositories.webhooks();
        var key = new CreateWebhook(webhooks, world.secrets, world.numbers, world.clock)
                .create(2, "script", List.of("imopenlines"));
        var id = webhooks.all().get(0).id();

        door.answer("2/" + key.reveal() + "/user.get", null, RestRequest.Body.NONE);

        assertThat(door.callLog().of(-id, 10)).singleElement().satisfies(call -> {
            assertThat(call.method()).isEqualTo("user.get");
            assertThat(call.status()).isEqualTo(403);
        });
        new RevokeWebhook(webhooks, () -> List.of(new DropCalls(world.repositories.calls()))).revoke(id);
        assertThat(door.callLog().of(-id, 10)).isEmpty();
    }

    @Test
    void registering_has_two_forms_of_refusal() {
        assertThat(result(door.form("imconnector.register", REGISTER))).isEqualTo(Map.of("result", true));

        var refusal = door.form("imconnector.register", REGISTER.replace("Acme_Chat", "acme.chat"));
        assertThat(refusal.status()).isEqualTo(200);
        assertThat(refusal.body().get("result"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("result", false)
                .containsEntry("error", "APPLICATION_REGISTRATION_ERROR_POINT");
        assertThat(result(door.json("imconnector.register", Map.of("ID", 7))))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("error", "CONNECTOR_ID_REQUIRED");
    }

    @Test
    void flags_are_understood_in_every_spelling() {
        door.form("imconnector.register", REGISTER + "&NEWSLETTER=N&NEED_SIGNATURE=0&CHAT_GROUP=Y&COMMENT=c");
        var flags = door.world.listConnectors.find("acme_chat").orElseThrow().flags();
        assertThat(flags.newsletter()).isFalse();
        assertThat(flags.needSignature()).isFalse();
        assertThat(flags.chatGroup()).isTrue();
        assertThat(flags.delExternalMessages()).as("on unless said otherwise").isTrue();
    }

    @Test
    void activation_takes_anything_but_nothing_for_on() {
        door.form("imconnector.register", REGISTER);

        refused(door.form("imconnector.activate", "CONNECTOR=acme_chat&LINE=1"), 400, "ERROR_ARGUMENT");
        refused(door.form("imconnector.activate", "CONNECTOR=acme_chat&ACTIVE=1"), 400, "ERROR_ARGUMENT");
        for (var on : List.of("1", "Y", "true", "whatever")) {
            door.form("imconnector.activate", "CONNECTOR=acme_chat&LINE=1&ACTIVE=" + on);
            assertThat(status()).containsEntry("STATUS", true).containsEntry("CONFIGURED", true);
            door.form("imconnector.activate", "CONNECTOR=acme_chat&LINE=1&ACTIVE=");
            assertThat(status()).containsEntry("STATUS", false);
        }
        for (var off : List.of("0", "N", "")) {
            door.form("imconnector.activate", "CONNECTOR=acme_chat&LINE=1&ACTIVE=1");
            door.form("imconnector.activate", "CONNECTOR=acme_chat&LINE=1&ACTIVE=" + off);
            assertThat(status()).containsEntry("STATUS", false);
        }
    }

    @Test
    void messages_have_their_own_outcomes() {
        door.form("imconnector.register", REGISTER);
        refused(door.form("imconnector.send.messages", "CONNECTOR=acme_chat&LINE=1"), 400, "ERROR_ARGUMENT");
        refused(sendOne("x"), 400, "NOT_ACTIVE_LINE");
        door.form("imconnector.activate", "CONNECTOR=acme_chat&LINE=1&ACTIVE=1");

        var answer = door.form(
                "imconnector.send.messages",
                "CONNECTOR=acme_chat&LINE=1&MESSAGES[0][user][id]=u1&MESSAGES[0][user][name]=Ivan"
                        + "&MESSAGES[0][message][id]=m1&MESSAGES[0][message][text]=Hello&MESSAGES[0][chat][id]=c1"
                        + "&MESSAGES[1][user][id]=u1&MESSAGES[1][message][id]=m2&MESSAGES[1][chat][id]=c1");

        assertThat(JsonTree.write(answer.body().get("result")))
                .isEqualTo("{\"SUCCESS\":true,\"DATA\":{\"RESULT\":["
                        + "{\"user\":\"4\",\"message\":{\"id\":\"m1\",\"text\":\"Hello\"},"
                        + "\"chat\":{\"id\":\"c1\"},\"SUCCESS\":true,"
                        + "\"session\":{\"ID\":\"1\",\"CHAT_ID\":\"1\"}},"
                        + "{\"user\":\"\",\"message\":{\"id\":\"m2\"},"
                        + "\"chat\":{\"id\":\"c1\"},\"SUCCESS\":false,"
                        + "\"ERRORS\":[\"The message has neither text nor a file\"]}]}}");
        refused(
                door.json("imconnector.send.messages", Map.of("CONNECTOR", "acme_chat", "LINE", "1", "MESSAGES", "no")),
                400,
                "ERROR_ARGUMENT");
        refused(
                door.json(
                        "imconnector.send.messages",
                        Map.of("CONNECTOR", "acme_chat", "LINE", 1, "MESSAGES", List.of("no"))),
                400,
                "ERROR_ARGUMENT");
        refused(
                door.json(
                        "imconnector.send.messages",
                        Map.of(
                                "CONNECTOR",
                                "other",
                                "LINE",
                                1,
                                "MESSAGES",
                                List.of(Map.of(
                                        "user",
                                        Map.of("id", "u"),
                                        "message",
                                        Map.of("text", "x"),
                                        "chat",
                                        Map.of("id", "c"))))),
                400,
                "IMCONNECTOR_NO_CORRECT_PROVIDER");
    }

    @Test
    void a_batch_runs_in_order_with_results_of_earlier_commands() {
        var commands = new LinkedHashMap<String, Object>();
        commands.put("me", "user.current");
        commands.put("line", "imopenlines.config.get?CONFIG_ID=$result[me][ID]");
        commands.put("both", "method.get?name=" + encoded("user.$result[me][NOTHING]get"));
        commands.put("object", Map.of("method", "server.time", "params", Map.of("a", "b")));
        commands.put("bad", "no.such");
        commands.put("nested", "batch?cmd[0]=profile");

        var batch = batch(Map.of("cmd", commands));

        assertThat(batch.inside("result").asMap()).containsOnlyKeys("me", "line", "both", "object");
        assertThat(batch.inside("result").inside("line").text("ID")).hasValue("1");
        assertThat(batch.inside("result").inside("both").flag("isExisting", false))
                .isTrue();
        assertThat(batch.inside("result_error").inside("bad").text("error")).hasValue("ERROR_METHOD_NOT_FOUND");
        assertThat(batch.inside("result_error").inside("nested").text("error"))
                .hasValue("ERROR_BATCH_METHOD_NOT_ALLOWED");
        assertThat(batch.inside("result_time").asMap()).containsOnlyKeys("me", "line", "both", "object");
        assertThat(batch.get("result_next")).contains(List.of());
    }

    @Test
    void messages_of_one_batch_are_kept_together_and_each_command_has_its_own_answer() {
        door.form("imconnector.register", REGISTER);
        door.form("imconnector.activate", "CONNECTOR=acme_chat&LINE=1&ACTIVE=1");
        var commands = new LinkedHashMap<String, Object>();
        commands.put("one", send("Hello"));
        commands.put("two", send(""));
        commands.put("three", Map.of("method", "imconnector.send.messages", "params", Map.of("LINE", 1)));
        commands.put("four", send("Anybody there?"));
        commands.put("line", "imopenlines.config.get?CONFIG_ID=1");
        commands.put("five", send("Chat $result[four][DATA][RESULT][0][session][CHAT_ID]"));

        var batch = batch(Map.of("cmd", commands));

        var results = batch.inside("result");
        assertThat(results.asMap().keySet()).containsExactly("one", "two", "four", "line", "five");
        assertThat(batch.inside("result_error").asMap()).containsOnlyKeys("three");
        assertThat(batch.inside("result_time").asMap().keySet()).containsExactly("one", "two", "four", "line", "five");
        assertThat(outcome(results, "one").flag("SUCCESS", false)).isTrue();
        assertThat(outcome(results, "two").flag("SUCCESS", true)).isFalse();
        assertThat(outcome(results, "four").inside("session").text("CHAT_ID")).hasValue("1");
        assertThat(outcome(results, "five").inside("message").text("text")).hasValue("Chat 1");
    }

    private static Map<String, Object> send(String text) {
        var message = Map.of(
                "user", Map.of("id", "u1", "name", "Ivan"),
                "message", Map.of("id", "m", "text", text),
                "chat", Map.of("id", "c1"));
        return Map.of(
                "method",
                "imconnector.send.messages",
                "params",
                Map.of("CONNECTOR", "acme_chat", "LINE", 1, "MESSAGES", List.of(message)));
    }

    private static Parameters outcome(Parameters results, String command) {
        return Parameters.in(results.inside(command)
                .inside("DATA")
                .items("RESULT")
                .orElseThrow()
                .get(0));
    }

    @Test
    void a_reference_that_never_ends_leads_nowhere() {
        var batch = batch(Map.of("cmd", Map.of("a", "server.time?a=" + encoded("$result" + "[a]".repeat(50_000)))));

        assertThat(batch.inside("result").asMap()).containsOnlyKeys("a");
    }

    @Test
    void a_batch_of_a_list_answers_lists_and_says_how_many_there_are() {
        var batch = batch(Map.of("cmd", List.of("user.get", "server.time")));

        assertThat(batch.get("result").orElseThrow())
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(2);
        assertThat(batch.get("result_error")).contains(List.of());
        assertThat(batch.get("result_total")).contains(List.of(3L));
    }

    @Test
    void a_batch_stops_at_the_first_error_when_told_and_takes_fifty() {
        var halted = batch(Map.of("halt", 1, "cmd", List.of("profile", "no.such", "profile")));
        assertThat(halted.get("result").orElseThrow())
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(1);

        var many = batch(Map.of(
                "cmd", IntStream.range(0, 51).mapToObj(i -> "server.time").toList()));
        assertThat(many.get("result").orElseThrow())
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(50);
        assertThat(many.inside("result_error").inside("50").text("error")).hasValue("ERROR_BATCH_LENGTH_EXCEEDED");
        refused(door.form("batch", ""), 400, "ERROR_ARGUMENT");
    }

    @Test
    void lists_say_their_total() {
        assertThat(door.form("user.get", "FILTER[ID]=2").body())
                .containsEntry("total", 1L)
                .doesNotContainKey("next");
    }

    @Test
    void names_of_parameters_count_in_either_case() {
        assertThat(result(door.form("event.bind", "EVENT=OnImConnectorMessageAdd&HANDLER=https://a.example/")))
                .isEqualTo(true);
        assertThat(result(door.form("event.get", "")))
                .isEqualTo(List.of(Map.of(
                        "event", "ONIMCONNECTORMESSAGEADD",
                        "handler", "https://a.example/",
                        "auth_type", "0",
                        "offline", 0L)));
        assertThat(result(door.form("event.unbind", "event=OnImConnectorMessageAdd&handler=https://a.example/")))
                .isEqualTo(Map.of("count", 1L));
    }

    @Test
    void who_is_no_administrator_acts_only_as_themselves() {
        door.as(2);

        refused(
                door.form("event.bind", "event=ONAPPUNINSTALL&handler=https://a.example/&auth_type=1"),
                403,
                "ACCESS_DENIED");
        refused(
                door.form("event.bind", "event=ONAPPUNINSTALL&handler=https://a.example/&event_type=offline"),
                403,
                "ACCESS_DENIED");
        refused(door.form("placement.bind", "PLACEMENT=LEFT_MENU&HANDLER=https://a.example/"), 403, "ACCESS_DENIED");
        refused(door.form("imopenlines.config.add", "PARAMS[LINE_NAME]=x"), 403, "CONFIG_WRONG_USER_PERMISSION");
        door.form("event.bind", "event=ONAPPUNINSTALL&handler=https://a.example/");
        assertThat(door.world.repositories.subscriptions().of(door.application.id()))
                .singleElement()
                .satisfies(bound -> assertThat(bound.authUser()).isEqualTo(2));
    }

    @Test
    void lines_are_added_changed_filtered_and_deleted() {
        var id = result(
                door.form(
                        "imopenlines.config.add",
                        "PARAMS[LINE_NAME]=VIP&PARAMS[QUEUE][0][ENTITY_TYPE]=user&PARAMS[QUEUE][0][ENTITY_ID]=3&PARAMS[CRM]=Y"));
        assertThat(id).isEqualTo(3L);
        assertThat(result(door.form("imopenlines.config.update", "CONFIG_ID=3&PARAMS[ACTIVE]=N")))
                .isEqualTo(true);

        assertThat(result(door.form("imopenlines.config.get", "CONFIG_ID=3")))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("LINE_NAME", "VIP")
                .containsEntry("ACTIVE", "N")
                .containsEntry("CRM", "Y")
                .containsEntry("QUEUE", List.of("3"));
        assertThat(result(door.form(
                        "imopenlines.config.list.get",
                        "PARAMS[select][0]=ID&PARAMS[order][ID]=desc&PARAMS[filter][ACTIVE]=Y")))
                .isEqualTo(List.of(Map.of("ID", "2"), Map.of("ID", "1")));
        assertThat(result(door.form("imopenlines.config.delete", "CONFIG_ID=3")))
                .isEqualTo(true);
        assertThat(result(door.form("imopenlines.config.get", "CONFIG_ID=3"))).isEqualTo(false);
        refused(door.form("imopenlines.config.get", ""), 400, "CONFIG_ID_EMPTY");
    }

    @Test
    void calls_are_kept_for_their_builder_without_secrets() {
        door.form("imconnector.register", "refresh_token=canary&ID=x");

        assertThat(door.callLog().of(door.application.id(), 10)).singleElement().satisfies(call -> {
            assertThat(call.method()).isEqualTo("imconnector.register");
            assertThat(call.parameters()).contains("\"ID\":\"x\"").doesNotContain("canary", "auth");
            assertThat(call.answer()).contains("NAME_REQUIRED");
        });
    }

    private RestAnswer sendOne(String text) {
        return door.form(
                "imconnector.send.messages",
                "CONNECTOR=acme_chat&LINE=1&MESSAGES[0][user][id]=u1&MESSAGES[0][message][text]=" + text
                        + "&MESSAGES[0][chat][id]=c1");
    }

    private Map<String, Object> status() {
        return Parameters.in(result(door.form("imconnector.status", "CONNECTOR=ACME_chat&LINE=1")))
                .asMap();
    }

    private Parameters batch(Map<String, ?> body) {
        return Parameters.in(result(door.json("batch", body)));
    }

    private static void refused(RestAnswer answer, int status, String code) {
        assertThat(answer.body()).containsEntry("error", code).containsKey("error_description");
        assertThat(answer.status()).isEqualTo(status);
    }
}
