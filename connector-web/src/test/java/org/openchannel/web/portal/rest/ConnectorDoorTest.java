package org.openchannel.web.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchannel.web.portal.rest.Door.encoded;
import static org.openchannel.web.portal.rest.Door.result;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.chat.Customer;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.connector.ExternalChannel;

/** The methods of connectors, called as programs of all kinds call them. */
class ConnectorDoorTest {

    private static final String HERE = "CONNECTOR=acme_chat&LINE=1";

    private final Door door = new Door();

    @BeforeEach
    void connected() {
        door.form(
                "imconnector.register",
                "ID=acme_chat&NAME=Acme&ICON[DATA_IMAGE]=" + encoded(PortalWorld.SVG)
                        + "&PLACEMENT_HANDLER=https://app.example/settings");
        door.form("imconnector.activate", HERE + "&ACTIVE=1");
    }

    /** Methods that bring messages, and what they need. */
    static List<String> bringing() {
        return List.of(
                "imconnector.send.messages",
                "imconnector.update.messages",
                "imconnector.delete.messages",
                "imconnector.send.status.delivery",
                "imconnector.send.status.reading");
    }

    @Test
    void an_outcome_has_the_shape_of_the_reference() {
        var answer = door.json("imconnector.send.messages", call(List.of(element())));

        assertThat(JsonTree.write(answer.body().get("result")))
                .isEqualTo("{\"SUCCESS\":true,\"DATA\":{\"RESULT\":[{\"user\":\"4\","
                        + "\"message\":{\"id\":\"ext-msg-1001\",\"date\":{},\"text\":\"Good day\",\"files\":[]},"
                        + "\"chat\":{\"id\":\"channel-123\",\"name\":\"Support\","
                        + "\"description\":\"Link to the original post: https://example.ru/chats/123\"},"
                        + "\"extra\":{\"skip_phone_validate\":\"Y\",\"disable_tracker\":\"Y\"},\"SUCCESS\":true,"
                        + "\"session\":{\"ID\":\"1\",\"CHAT_ID\":\"1\"}}]}}");
        assertThat(kept(1).isWithoutCrm()).isTrue();
        assertThat(customer().profile().gender()).isEqualTo("male");
        assertThat(customer().profile().avatarUrl()).isEqualTo("https://example.ru/u42.png");
        assertThat(customer().profile().phone()).isEqualTo("5");
    }

    @Test
    void a_form_with_brackets_says_the_same_as_json() {
        var answer = door.form(
                "imconnector.send.messages",
                HERE + "&MESSAGES[0][user][id]=42&MESSAGES[0][user][picture][url]=https://example.ru/u42.png"
                        + "&MESSAGES[0][message][id]=7&MESSAGES[0][message][date]=1773265993"
                        + "&MESSAGES[0][message][text]=0&MESSAGES[0][message][files][0][url]="
                        + "https://example.ru/a.png&MESSAGES[0][chat][id]=9");

        assertThat(JsonTree.write(answer.body().get("result")))
                .contains("\"message\":{\"id\":\"7\",\"date\":{},\"text\":\"0\",\"files\":[]},\"chat\":{\"id\":\"9\"}");
        assertThat(kept(1).text()).isEqualTo("0");
        assertThat(kept(1).files()).hasSize(1);
    }

    @Test
    void a_multipart_form_is_understood_and_indexes_may_be_anything() {
        var part = "--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
        var body = part.formatted("CONNECTOR", "ACME_chat")
                + part.formatted("LINE", "1")
                + part.formatted("MESSAGES[7][user][id]", "42")
                + part.formatted("MESSAGES[7][message][text]", "Hello")
                + part.formatted("MESSAGES[7][chat][id]", "9")
                + "--x--\r\n";

        var answer = door.answer(
                "/imconnector.send.messages",
                "auth=" + door.tokenOf(1),
                new RestRequest.Body("multipart/form-data; boundary=x", body));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(kept(1).text()).isEqualTo("Hello");
    }

    @Test
    void files_come_as_a_list_a_single_one_or_bare_addresses() {
        var one = Map.of("url", "https://example.ru/a.png", "name", "a.png");
        for (var files : List.of(
                List.of(one), one, Map.of("5", one), List.of("https://example.ru/a.png"), "https://example.ru/a.png")) {
            door.json("imconnector.send.messages", call(List.of(with("message", Map.of("id", "m", "files", files)))));
        }
        for (long id = 1; id <= 5; id++) {
            assertThat(kept(id).files()).hasSize(1);
        }
    }

    @Test
    void numbers_and_flags_may_be_of_any_type() {
        var element = with("message", Map.of("id", 7, "text", 15, "disable_crm", true, "user_id", "2"));

        door.json(
                "imconnector.send.messages",
                Map.of("connector", "ACME_CHAT", "line", "1", "messages", Map.of("a", element)));

        assertThat(kept(1).text()).isEqualTo("15");
        assertThat(kept(1).externalIds()).containsExactly("7");
        assertThat(kept(1).authorId()).isEqualTo(2);
        assertThat(kept(1).isWithoutCrm()).isTrue();
    }

    @Test
    void updating_and_deleting_echo_what_came_and_know_nothing_of_sessions() {
        door.json("imconnector.send.messages", call(List.of(element())));

        var updated = door.json(
                "imconnector.update.messages",
                call(List.of(with("message", Map.of("id", "ext-msg-1001", "date", 1, "text", "Bye")))));
        assertThat(kept(1).text()).isEqualTo("Bye");
        var deleted = door.json(
                "imconnector.delete.messages",
                call(List.of(Map.of(
                        "user", Map.of("id", "ext-user-42"),
                        "message", Map.of("id", "ext-msg-1001"),
                        "chat", Map.of("id", "channel-123")))));

        assertThat(JsonTree.write(updated.body().get("result")))
                .contains("\"message\":{\"id\":\"ext-msg-1001\",\"date\":{},\"text\":\"Bye\"},\"chat\":{\"id\"")
                .doesNotContain("session");
        assertThat(JsonTree.write(deleted.body().get("result")))
                .isEqualTo("{\"SUCCESS\":true,\"DATA\":{\"RESULT\":[{\"user\":\"4\","
                        + "\"message\":{\"id\":\"ext-msg-1001\"},\"chat\":{\"id\":\"channel-123\"},"
                        + "\"SUCCESS\":true}]}}");
        assertThat(kept(1).isDeleted()).isTrue();
        assertThat(JsonTree.write(door.json(
                                "imconnector.update.messages", call(List.of(with("message", Map.of("text", "No id")))))
                        .body()
                        .get("result")))
                .contains("\"SUCCESS\":false,\"ERRORS\":[\"message.id must not be empty\"]");
    }

    @Test
    void a_report_names_the_messengers_ids_as_a_list_or_as_one() {
        door.json("imconnector.send.messages", call(List.of(element())));
        var answer = door.world.answerDialog.answer(1, 2, "Hi", List.of());
        var im = Map.of("chat_id", "1", "message_id", answer);
        var chat = Map.of("id", "channel-123");

        var delivered = door.json(
                "imconnector.send.status.delivery",
                call(List.of(Map.of("im", im, "message", Map.of("id", List.of("x1", 2)), "chat", chat))));
        var read = door.json(
                "imconnector.send.status.reading",
                call(List.of(Map.of("im", im, "message", Map.of("id", "x3"), "chat", chat))));

        assertThat(List.of(result(delivered), result(read))).containsOnly(Map.of("SUCCESS", true, "DATA", List.of()));
        assertThat(kept(answer).externalIds()).containsExactly("x1", "2", "x3");
        assertThat(kept(answer).status(door.world.clock.instant())).isEqualTo(ImMessage.Status.READ);
    }

    @Test
    void a_chat_gets_its_name() {
        door.json("imconnector.send.messages", call(List.of(element())));
        var chat = HERE + "&CHAT_ID=channel-123";

        assertThat(result(door.form("imconnector.chat.name.set", chat + "&NAME=VIP&USER_ID=ext-user-42")))
                .isEqualTo(Map.of("SUCCESS", true, "DATA", Map.of("RESULT", Map.of())));

        assertThat(door.world.repositories.chats().find(1).orElseThrow().title())
                .hasValue("VIP");
        refused(door.form("imconnector.chat.name.set", chat + "&NAME=VIP"), "USER_ID");
        refused(door.form("imconnector.chat.name.set", chat + "&USER_ID=ext-user-42"), "NAME");
        refused(door.form("imconnector.chat.name.set", HERE + "&NAME=VIP&USER_ID=ext-user-42"), "CHAT_ID");
        assertThat(door.form("imconnector.chat.name.set", chat + "&NAME=VIP&USER_ID=9")
                        .body())
                .containsEntry("error", "CHAT_RENAMING_FAILED");
        assertThat(door.form("imconnector.chat.name.set", "CONNECTOR=acme_chat&LINE=2&CHAT_ID=c&NAME=n&USER_ID=u")
                        .body())
                .containsEntry("error", "NOT_ACTIVE_LINE");
        assertThat(door.form("imconnector.chat.name.set", "CONNECTOR=other&LINE=1&CHAT_ID=c&NAME=n&USER_ID=u")
                        .body())
                .containsEntry("error", "IMCONNECTOR_NO_CORRECT_PROVIDER");
    }

    @Test
    void a_connector_may_say_that_it_does_not_work() {
        assertThat(result(door.form("imconnector.set.error", HERE))).isEqualTo(true);

        assertThat(result(door.form("imconnector.status", HERE)))
                .isEqualTo(Map.of(
                        "LINE", 1L, "CONNECTOR", "acme_chat", "ERROR", true, "CONFIGURED", true, "STATUS", false));
        door.form("imconnector.activate", HERE + "&ACTIVE=Y");
        assertThat(result(door.form("imconnector.status", HERE)))
                .isEqualTo(Map.of(
                        "LINE", 1L, "CONNECTOR", "acme_chat", "ERROR", false, "CONFIGURED", true, "STATUS", true));
        refused(door.form("imconnector.set.error", "LINE=1"), "CONNECTOR");
        refused(door.form("imconnector.set.error", "CONNECTOR=acme_chat"), "LINE");
        assertThat(result(door.form("imconnector.status", "CONNECTOR=acme_chat")))
                .isEqualTo(Map.of(
                        "LINE", 0L, "CONNECTOR", "acme_chat", "ERROR", false, "CONFIGURED", false, "STATUS", false));
    }

    @Test
    void the_channel_behind_a_connector_is_said_in_either_case_and_replaces_the_last() {
        door.json(
                "imconnector.connector.data.set",
                Map.of(
                        "CONNECTOR",
                        "acme_chat",
                        "LINE",
                        "1",
                        "DATA",
                        Map.of("ID", 5, "URL", "https://a.example", "NAME", "A")));
        door.form("imconnector.connector.data.set", HERE + "&DATA[id]=6&DATA[url_im]=https://b.example");

        assertThat(door.world.listConnectors.status("acme_chat", 1).channel())
                .isEqualTo(new ExternalChannel("6", null, "https://b.example", null));
        refused(door.form("imconnector.connector.data.set", HERE), "DATA");
        refused(door.form("imconnector.connector.data.set", HERE + "&DATA=x"), "DATA");
    }

    @Test
    void only_who_may_change_connectors_sees_them_all() {
        assertThat(result(door.form("imconnector.list", ""))).isEqualTo(Map.of("acme_chat", "Acme"));

        var refusal = door.as(2).form("imconnector.list", "");

        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.body())
                .containsEntry("error", "ACCESS_DENIED")
                .containsEntry("error_description", "You dont have access to this action");
    }

    @Test
    void unregistering_has_two_forms_of_refusal() {
        assertThat(result(door.form("imconnector.unregister", "ID=other")))
                .isEqualTo(Map.of(
                        "result",
                        false,
                        "error",
                        "APPLICATION_UNREGISTRATION_ERROR",
                        "error_description",
                        "Application unregistration error"));
        assertThat(door.form("imconnector.unregister", "").status()).isEqualTo(200);
        assertThat(result(door.form("imconnector.unregister", "ID=Acme_Chat"))).isEqualTo(Map.of("result", true));
    }

    @ParameterizedTest
    @MethodSource("bringing")
    void every_parameter_that_must_be_there_is_missed_by_name(String method) {
        refused(door.json(method, Map.of("LINE", 1, "MESSAGES", List.of(element()))), "CONNECTOR");
        refused(door.json(method, Map.of("CONNECTOR", "acme_chat", "MESSAGES", List.of(element()))), "LINE");
        refused(door.json(method, call(List.of())), "MESSAGES");
        refused(door.form(method, HERE), "MESSAGES");
        refused(door.form(method, HERE + "&MESSAGES="), "MESSAGES");
        assertThat(described(door.json(method, call("no"))))
                .isEqualTo("The value of an argument 'MESSAGES' must be of type array");
        assertThat(described(door.json(method, call(List.of("no")))))
                .isEqualTo("The MESSAGES parameter must be an array of messages (arrays)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"user", "message", "chat"})
    void an_element_without_one_of_its_blocks_spoils_the_call(String block) {
        for (var instead : List.of("", "no", 5, List.of(), List.of("no"))) {
            assertThat(described(door.json("imconnector.send.messages", call(List.of(with(block, instead))))))
                    .isEqualTo("The incorrect structure of a message inside MESSAGES parameter");
        }
    }

    @Test
    void fields_of_a_wrong_type_are_as_if_they_were_not_there() {
        var odd = Map.of("x", List.of(Map.of()));
        var user = new LinkedHashMap<String, Object>();
        for (var field : List.of("name", "last_name", "picture", "url", "gender", "email", "phone")) {
            user.put(field, odd);
        }
        user.put("id", 42);
        var message = Map.of("id", odd, "date", odd, "text", "Hello", "files", 7, "disable_crm", odd, "user_id", odd);
        var element = Map.of("user", user, "message", message, "chat", Map.of("id", 9, "name", odd, "url", odd));

        for (var method : bringing()) {
            assertThat(door.json(method, call(List.of(element))).status()).isEqualTo(200);
        }

        assertThat(kept(1).text()).isEqualTo("Hello");
        assertThat(customer("42").profile().fullName()).isEqualTo("42");
    }

    @Test
    void characters_no_database_keeps_are_left_out() {
        var answer = door.answer(
                "imconnector.send.messages",
                "auth=" + door.tokenOf(1),
                new RestRequest.Body(
                        "application/json",
                        "{\"CONNECTOR\":\"acme_chat\",\"LINE\":1,\"MESSAGES\":[{\"user\":{\"id\":\"u\\u0000\","
                                + "\"name\":\"Iv\\u0000an\\ud83d\"},\"message\":{\"id\":\"m\\u0000\","
                                + "\"text\":\"He\\u0000llo\\u0008 \\ud83d\"},\"chat\":{\"id\":\"c\\u0000\"}}]}"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(kept(1).text()).isEqualTo("Hello \uFFFD");
        assertThat(customer("u").profile().name()).isEqualTo("Ivan");
    }

    private static Map<String, Object> element() {
        return Map.of(
                "user",
                Map.of(
                        "id",
                        "ext-user-42",
                        "last_name",
                        "Ivanov",
                        "name",
                        "Ivan",
                        "picture",
                        Map.of("url", "https://example.ru/u42.png"),
                        "url",
                        "https://example.ru/users/42",
                        "gender",
                        "male",
                        "email",
                        "ivan@example.ru",
                        "phone",
                        "5",
                        "skip_phone_validate",
                        "Y"),
                "message",
                Map.of(
                        "id",
                        "ext-msg-1001",
                        "date",
                        1773265993,
                        "text",
                        "Good day",
                        "files",
                        List.of(Map.of("url", "https://example.ru/files/spec.pdf", "name", "spec.pdf")),
                        "disable_crm",
                        "Y"),
                "chat",
                Map.of("id", "channel-123", "name", "Support", "url", "https://example.ru/chats/123"));
    }

    private static Map<String, Object> with(String block, Object instead) {
        var element = new LinkedHashMap<>(element());
        element.put(block, instead);
        return element;
    }

    private static Map<String, Object> call(Object messages) {
        return Map.of("CONNECTOR", "acme_chat", "LINE", 1, "MESSAGES", messages);
    }

    private ImMessage kept(long id) {
        return door.world.repositories.messages().find(id).orElseThrow();
    }

    private Customer customer() {
        return customer("ext-user-42");
    }

    private Customer customer(String externalId) {
        return door.world
                .repositories
                .customers()
                .withExternalId("acme_chat", externalId)
                .orElseThrow();
    }

    private static String described(RestAnswer answer) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).containsEntry("error", "ERROR_ARGUMENT");
        return String.valueOf(answer.body().get("error_description"));
    }

    private static void refused(RestAnswer answer, String argument) {
        assertThat(described(answer)).isEqualTo("Argument '" + argument + "' is null or empty");
    }
}
