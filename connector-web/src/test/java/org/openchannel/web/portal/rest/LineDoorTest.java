package org.openchannel.web.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.openchannel.portal.PortalWorld.message;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.line.LineForm;

/** Dialogs of lines through the door. User 1 is the administrator, 2 is in the queue, 3 is not. */
class LineDoorTest {

    private final Door door = new Door();
    private long chatId;
    private long sessionId;

    @BeforeEach
    void a_customer_wrote() {
        door.world.connected(door.application);
        door.world.changeLines().change(1, new LineForm(null, null, List.of(2L), Map.of()), 1);
        var received = door.world
                .receive(door.application, message("u1", "c1", "m1", "Hello [b]you[/b]"))
                .get(0);
        chatId = received.chatId();
        sessionId = received.sessionId();
        door.as(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "imopenlines.operator.answer",
                "imopenlines.operator.skip",
                "imopenlines.operator.spam",
                "imopenlines.operator.finish",
                "imopenlines.operator.another.finish",
                "imopenlines.session.start",
                "imopenlines.session.join",
                "imopenlines.session.mode.silent",
                "imopenlines.crm.lead.create"
            })
    void what_is_done_with_a_dialog_needs_one_the_caller_may_work_on(String method) {
        assertThat(code(door.json(method, Map.of()))).isEqualTo("CHAT_ID");
        assertThat(code(door.json(method, Map.of("CHAT_ID", "x")))).isEqualTo("CHAT_ID");
        assertThat(code(door.json(method, Map.of("CHAT_ID", -1)))).isEqualTo("CHAT_ID");
        assertThat(code(door.json(method, Map.of("CHAT_ID", 999)))).isEqualTo("CHAT_ID");
        assertThat(code(door.json(method, Map.of("CHAT_ID", List.of(1))))).isEqualTo("CHAT_ID");
        assertThat(code(door.as(3).json(method, Map.of("CHAT_ID", chatId)))).isEqualTo("ACCESS_DENIED");
    }

    @Test
    void a_queue_is_made_of_users_and_departments_and_a_new_line_speaks_for_itself() {
        door.as(1);
        var queue = List.of(
                Map.of("ENTITY_TYPE", "user", "ENTITY_ID", "3"), Map.of("ENTITY_TYPE", "department", "ENTITY_ID", "1"));
        var id = result("imopenlines.config.add", Map.of("PARAMS", Map.of("LINE_NAME", "VIP", "QUEUE", queue)));

        var line = result("imopenlines.config.get", Map.of("CONFIG_ID", String.valueOf(id)));
        assertThat(line)
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("QUEUE_TYPE", "evenly")
                .containsEntry("WELCOME_MESSAGE", "Y")
                .containsEntry("QUEUE", List.of("3", "1", "2"));
        door.world.presence.saw(2);
        assertThat(result("imopenlines.config.get", Map.of("CONFIG_ID", String.valueOf(id), "SHOW_OFFLINE", "N")))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("QUEUE", List.of("2"))
                .hasEntrySatisfying(
                        "QUEUE_FULL",
                        full -> assertThat(((Map<?, ?>) full).keySet()).hasSize(1));
        var listed = result(
                "imopenlines.config.list.get",
                Map.of("PARAMS", Map.of("filter", Map.of("ID", id)), "OPTIONS", Map.of("CONFIG_QUEUE", "Y")));
        assertThat(String.valueOf(listed)).contains("ENTITY_TYPE=department");
    }

    @Test
    void an_operator_answers_and_ends_a_dialog() {
        assertThat(result("imopenlines.operator.answer", Map.of("CHAT_ID", chatId)))
                .isEqualTo(true);
        assertThat(chat().operatorId()).hasValue(2L);
        assertThat(result("imopenlines.operator.finish", Map.of("CHAT_ID", String.valueOf(chatId))))
                .isEqualTo(true);
        assertThat(chat().sessionId()).isEmpty();
        assertThat(code(door.json("imopenlines.operator.skip", Map.of("CHAT_ID", chatId))))
                .isEqualTo("ACCESS_DENIED_KICK");
        assertThat(result("imopenlines.session.start", Map.of("CHAT_ID", chatId)))
                .isEqualTo(true);
        assertThat(chat().sessionId()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "USER_ID, '', USER_ID_EMPTY",
        "USER_ID, 0, USER_ID_EMPTY",
        "QUEUE_ID, x, QUEUE_ID_EMPTY",
        "TRANSFER_ID, '', TRANSFER_ID_EMPTY",
        "TRANSFER_ID, queue, TRANSFER_ID_EMPTY",
        "TRANSFER_ID, queue999, OPERATOR_WRONG",
        "TRANSFER_ID, 999, OPERATOR_WRONG",
        "USER_ID, 999, OPERATOR_WRONG",
        "NOTHING, 1, TRANSFER_ID_EMPTY"
    })
    void a_dialog_is_handed_over_only_to_somebody(String name, String value, String code) {
        assertThat(code(door.json("imopenlines.operator.transfer", Map.of("CHAT_ID", chatId, name, value))))
                .isEqualTo(code);
        assertThat(code(door.json("imopenlines.operator.transfer", Map.of(name, value))))
                .isEqualTo("CHAT_ID_EMPTY");
    }

    @Test
    void a_dialog_is_handed_over_to_a_user_and_to_a_line() {
        assertThat(result("imopenlines.operator.transfer", Map.of("CHAT_ID", chatId, "TRANSFER_ID", 3)))
                .isEqualTo(true);
        assertThat(chat().operatorId()).hasValue(3L);
        assertThat(door.as(3)
                        .json("imopenlines.operator.transfer", Map.of("CHAT_ID", chatId, "TRANSFER_ID", "queue2"))
                        .status())
                .isEqualTo(200);
        assertThat(chat().operatorId()).isEmpty();
        assertThat(code(door.as(1).json("imopenlines.session.intercept", Map.of())))
                .isEqualTo("CHAT_ID_EMPTY");
        assertThat(result("imopenlines.session.intercept", Map.of("CHAT_ID", chatId)))
                .isEqualTo(true);
        assertThat(chat().operatorId()).hasValue(1L);
    }

    @Test
    void strangers_neither_transfer_nor_intercept() {
        door.as(3);

        assertThat(code(door.json("imopenlines.operator.transfer", Map.of("CHAT_ID", chatId, "USER_ID", 3))))
                .isEqualTo("ACCESS_DENIED");
        assertThat(code(door.json("imopenlines.session.intercept", Map.of("CHAT_ID", chatId))))
                .isEqualTo("OPERATOR_WRONG");
    }

    @Test
    void dialogs_are_pinned_one_by_one_and_all_at_once() {
        result("imopenlines.operator.answer", Map.of("CHAT_ID", chatId));

        assertThat(code(door.json("imopenlines.session.mode.pin", Map.of()))).isEqualTo("CHAT_ID_EMPTY");
        assertThat(code(door.json("imopenlines.session.mode.pin", Map.of("CHAT_ID", "no"))))
                .isEqualTo("CHAT_ID");
        assertThat(result("imopenlines.session.mode.pin", Map.of("CHAT_ID", chatId)))
                .isEqualTo(true);
        assertThat(result("imopenlines.session.mode.unpinAll", Map.of())).isEqualTo(List.of(sessionId));
        assertThat(result("imopenlines.session.mode.pinAll", Map.of())).isEqualTo(List.of(sessionId));
        assertThat(dialog()).containsEntry("entity_data_1", data("Y"));
    }

    @Test
    void a_dialog_is_described_however_it_is_named() {
        var code = PortalWorld.CODE + "|1|c1|u1";
        for (var name : List.of(
                Map.of("CHAT_ID", chatId),
                Map.of("DIALOG_ID", "chat" + chatId),
                Map.of("SESSION_ID", sessionId),
                Map.of("USER_CODE", code))) {
            assertThat(result("imopenlines.dialog.get", name))
                    .asInstanceOf(InstanceOfAssertFactories.MAP)
                    .containsEntry("id", chatId)
                    .containsEntry("type", "lines")
                    .containsEntry("entity_id", code)
                    .containsEntry("entity_data_1", data("N"))
                    .containsEntry("entity_data_2", "LEAD|0|COMPANY|0|CONTACT|0|DEAL|0")
                    .containsEntry("entity_data_3", "N")
                    .containsEntry("dialog_id", "chat" + chatId);
        }
        assertThat(result("imopenlines.session.open", Map.of("USER_CODE", code)))
                .isEqualTo(Map.of("chatId", String.valueOf(chatId)));
    }

    @Test
    void nobody_sees_what_is_none_of_theirs() {
        for (var form : List.of("", "CHAT_ID=999", "USER_CODE=a|b", "DIALOG_ID=5")) {
            assertThat(code(door.form("imopenlines.dialog.get", form))).isEqualTo("ACCESS_ERROR");
        }
        assertThat(code(door.json("imopenlines.session.open", Map.of()))).isEqualTo("ACCESS_DENIED");
        door.as(3);
        assertThat(code(door.json("imopenlines.dialog.get", Map.of("CHAT_ID", chatId))))
                .isEqualTo("ACCESS_ERROR");
        assertThat(code(door.json("imopenlines.session.open", Map.of("USER_CODE", PortalWorld.CODE + "|1|c1|u1"))))
                .isEqualTo("ACCESS_DENIED");
        assertThat(code(door.json("imopenlines.session.history.get", Map.of("SESSION_ID", sessionId))))
                .isEqualTo("ACCESS_DENIED");
        assertThat(door.json("im.dialog.get", Map.of("DIALOG_ID", "chat" + chatId))
                        .status())
                .isEqualTo(403);
        assertThat(door.json("im.message.add", Map.of("DIALOG_ID", "chat" + chatId, "MESSAGE", "Hi"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void an_operator_sends_a_customer_a_file() {
        var dialog = Map.<String, Object>of("dialogId", "chat" + chatId);
        var file = Map.of("name", "offer.pdf", "content", "aGVsbG8=", "message", "Our offer");

        var sent = map(result("im.v2.File.upload", Map.of("dialogId", "chat" + chatId, "fields", file)));

        var page = map(result("im.dialog.messages.get", Map.of("DIALOG_ID", "chat" + chatId)));
        assertThat((List<?>) page.get("messages"))
                .first()
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("id", sent.get("messageId"))
                .containsEntry("text", "Our offer");
        assertThat((List<?>) page.get("files"))
                .first()
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("name", "offer.pdf");
        assertThat(code(door.as(3).json("im.v2.File.upload", dialog))).isEqualTo("ACCESS_DENIED");
    }

    @Test
    void only_people_of_the_company_are_listed_where_others_are_not_wanted() {
        var dialog = "chat" + chatId;

        assertThat((List<?>) result("im.dialog.users.list", Map.of("DIALOG_ID", dialog)))
                .anySatisfy(user -> assertThat(map(user)).containsEntry("external_auth_id", "imconnector"));
        assertThat((List<?>) result("im.dialog.users.list", Map.of("DIALOG_ID", dialog, "SKIP_EXTERNAL", "Y")))
                .allSatisfy(user -> assertThat(map(user)).containsEntry("external_auth_id", "default"));
        var kinds = Map.of("DIALOG_ID", dialog, "SKIP_EXTERNAL", "Y", "SKIP_EXTERNAL_EXCEPT_TYPES", "bot, imconnector");
        assertThat((List<?>) result("im.dialog.users.list", kinds))
                .anySatisfy(user -> assertThat(map(user)).containsEntry("external_auth_id", "imconnector"));
    }

    @Test
    void those_who_may_work_on_a_dialog_find_it_by_its_name() {
        var rows = (List<?>) result("im.search.chat.list", Map.of("FIND_LINES", "iVAn"));

        assertThat(rows)
                .singleElement()
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("id", chatId)
                .containsEntry("type", "lines")
                .containsEntry("entity_type", "LINES");
        assertThat((List<?>) result("im.search.chat.list", Map.of("FIND_LINES", "nobody")))
                .isEmpty();
        assertThat((List<?>) result("im.search.chat.list", Map.of("FIND", "zz", "FIND_LINES", "Ivan")))
                .isEmpty();
        door.as(3);
        assertThat((List<?>) result("im.search.chat.list", Map.of("FIND_LINES", "Ivan")))
                .isEmpty();
    }

    @Test
    void the_history_of_a_session_holds_its_messages_by_their_numbers() {
        var history = map(result("imopenlines.session.history.get", Map.of("SESSION_ID", String.valueOf(sessionId))));

        assertThat(history)
                .containsEntry("chatId", chatId)
                .containsEntry("sessionId", sessionId)
                .containsEntry("canVoteHead", "N")
                .containsEntry("userId", "chat" + chatId);
        assertThat(map(history.get("message")).values())
                .singleElement()
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("chatid", String.valueOf(chatId))
                .containsEntry("text", "Hello [b]you[/b]")
                .containsEntry("textlegacy", "Hello <b>you</b>")
                .containsEntry("params", Map.of("connectorMid", List.of("m1")));
        assertThat(map(map(history.get("chat")).get(String.valueOf(chatId)))).containsEntry("entityType", "LINES");
        assertThat(map(history.get("users")).values())
                .first()
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("firstName", "Ivan");
    }

    @ParameterizedTest
    @CsvSource({
        "NOTHING, 1, MISSING_REQUIRED_PARAM",
        "SESSION_ID, x, INVALID_SESSION_ID",
        "SESSION_ID, 999, ACCESS_DENIED",
        "CHAT_ID, 999, INVALID_SESSION_ID"
    })
    void a_history_is_that_of_a_session(String name, String value, String code) {
        assertThat(code(door.json("imopenlines.session.history.get", Map.of(name, value))))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "{}, EMPTY_SESSION_ID",
        "SESSION_ID=1, EMPTY_VOTE_PARAMS",
        "SESSION_ID=1&RATING=6, ERROR_ARGUMENT",
        "SESSION_ID=999&RATING=5, ACCESS_DENIED"
    })
    void a_vote_is_for_a_session_and_says_something(String form, String code) {
        assertThat(code(door.as(1).form("imopenlines.session.head.vote", form))).isEqualTo(code);
    }

    @Test
    void only_heads_vote() {
        var vote = Map.of("SESSION_ID", sessionId, "RATING", 5, "COMMENT", "Good");

        assertThat(code(door.json("imopenlines.session.head.vote", vote))).isEqualTo("ACCESS_DENIED");
        door.as(1);
        assertThat(result("imopenlines.session.head.vote", vote)).isEqualTo(true);
        assertThat(map(result("imopenlines.session.history.get", Map.of("CHAT_ID", chatId))))
                .containsEntry("sessionVoteHead", 5L)
                .containsEntry("sessionCommentHead", "Good");
    }

    @Test
    void a_message_goes_to_the_customer_or_as_the_systems_to_operators_alone() {
        var dialog = "chat" + chatId;

        result("im.message.add", Map.of("DIALOG_ID", dialog, "MESSAGE", "Hi"));
        result("im.message.add", Map.of("DIALOG_ID", dialog, "MESSAGE", "Not sent", "SYSTEM", "Y"));

        door.world.dispatch.dispatchDue();
        assertThat(door.world.post.of("ONIMCONNECTORMESSAGEADD")).hasSize(1);
        var page = map(result("im.dialog.messages.get", Map.of("DIALOG_ID", dialog, "LIMIT", 2)));
        assertThat(page.get("messages"))
                .asInstanceOf(InstanceOfAssertFactories.list(Map.class))
                .extracting(row -> row.get("text"), row -> row.get("author_id"))
                .containsExactly(tuple("Not sent", 0L), tuple("Hi", 2L));
    }

    @ParameterizedTest
    @CsvSource({
        "im.message.add, DIALOG_ID=, USER_ID_EMPTY",
        "im.message.add, DIALOG_ID=x&MESSAGE=1, USER_ID_EMPTY",
        "im.message.add, DIALOG_ID=999&MESSAGE=1, USER_NOT_FOUND",
        "im.message.add, DIALOG_ID=chat999&MESSAGE=1, ACCESS_ERROR",
        "im.dialog.messages.get, DIALOG_ID=, DIALOG_ID_EMPTY",
        "im.dialog.messages.get, DIALOG_ID=chat999, ACCESS_ERROR",
        "im.dialog.messages.get, DIALOG_ID=chat1&LAST_ID=a, LAST_ID_STRING",
        "im.dialog.messages.get, DIALOG_ID=chat1&FIRST_ID=a, FIRST_ID_STRING",
        "im.dialog.get, DIALOG_ID=, DIALOG_ID_EMPTY",
        "im.dialog.read, DIALOG_ID=x, DIALOG_ID_EMPTY",
        "im.dialog.messages.search, CHAT_ID=x, CHAT_ID_EMPTY",
        "im.dialog.messages.search, CHAT_ID=999, ACCESS_ERROR",
        "im.user.get, ID=0, ID_EMPTY",
        "im.user.get, ID=999, USER_NOT_EXISTS",
        "imopenlines.network.join, CODE=1, CODE",
        "imopenlines.network.join, CODE=ab515f5d85a8b844d484f6ea75a2e494, NOT_FOUND",
        "imopenlines.crm.chat.get, CRM_ENTITY=1, ERROR_ARGUMENT",
        "imopenlines.crm.chat.get, CRM_ENTITY_TYPE=lead&CRM_ENTITY=x, ERROR_ARGUMENT",
        "imopenlines.crm.chat.get, CRM_ENTITY_TYPE=cat&CRM_ENTITY=1, ACCESS_DENIED",
        "imopenlines.crm.chat.getLastId, CRM_ENTITY_TYPE=lead, CRM_CHAT_EMPTY_CRM_DATA",
        "imopenlines.crm.chat.getLastId, CRM_ENTITY_TYPE=lead&CRM_ENTITY=1, CRM_CHAT_EMPTY_CRM_DATA",
        "imopenlines.crm.chat.user.add, CRM_ENTITY_TYPE=lead&CRM_ENTITY=1, ERROR_ARGUMENT",
        "imopenlines.crm.chat.user.add, CRM_ENTITY_TYPE=lead&CRM_ENTITY=1&USER_ID=99, CRM_CHAT_USER_NOT_ACTIVE",
        "imopenlines.crm.chat.user.delete, CRM_ENTITY_TYPE=lead&CRM_ENTITY=1, CRM_CHAT_EMPTY_USER",
        "imopenlines.crm.chat.user.delete, USER_ID=1, CRM_CHAT_EMPTY_CRM_DATA",
        "imopenlines.crm.message.add, CRM_ENTITY_TYPE=lead&CRM_ENTITY=1&USER_ID=2&CHAT_ID=1, ERROR_ARGUMENT",
        "imopenlines.crm.message.add, CRM_ENTITY_TYPE=lead&CRM_ENTITY=1&USER_ID=2&CHAT_ID=1&MESSAGE=a, CHAT_NOT_IN_CRM",
        "imopenlines.config.list.get, PARAMS[what]=1, INVALID_FORMAT",
        "imopenlines.config.list.get, PARAMS[select]=ID, INVALID_FORMAT",
        "imopenlines.config.list.get, PARAMS[select][0]=WHAT, INVALID_FORMAT",
        "imopenlines.config.list.get, PARAMS[order][ID]=up, INVALID_FORMAT",
        "imopenlines.config.list.get, PARAMS[filter][WHAT]=1, INVALID_FORMAT",
        "imopenlines.config.list.get, PARAMS[limit]=-1, INVALID_FORMAT",
        "imopenlines.config.list.get, OPTIONS[QUEUE][0]=1, INVALID_FORMAT",
        "imopenlines.message.quick.save, MESSAGE_ID=1, CHAT_ID"
    })
    void what_is_missing_or_wrong_is_said_in_bitrix24s_words(String method, String form, String code) {
        assertThat(code(door.form(method, form))).isEqualTo(code);
    }

    @Test
    void dialogs_are_found_by_the_records_they_belong_to() {
        door.world.sessionWorld.leadMakers.add((chat, session, userId) -> 77);
        result("imopenlines.operator.answer", Map.of("CHAT_ID", chatId));
        var lead = Map.of("CRM_ENTITY_TYPE", "lead", "CRM_ENTITY", "77");
        var colleague = Map.of("CRM_ENTITY_TYPE", "lead", "CRM_ENTITY", 77, "USER_ID", 3);

        assertThat(code(door.as(1).json("imopenlines.crm.lead.create", Map.of("CHAT_ID", chatId))))
                .isEqualTo("ERROR_USER_NOT_OPERATOR");
        door.as(2);
        assertThat(result("imopenlines.crm.lead.create", Map.of("CHAT_ID", chatId)))
                .isEqualTo(true);

        assertThat(result("imopenlines.crm.chat.get", lead))
                .isEqualTo(List.of(Map.of(
                        "CHAT_ID",
                        String.valueOf(chatId),
                        "CONNECTOR_ID",
                        PortalWorld.CODE,
                        "CONNECTOR_TITLE",
                        "Acme chat")));
        assertThat(result("imopenlines.crm.chat.getLastId", lead)).isEqualTo(chatId);
        assertThat(result("imopenlines.crm.chat.user.add", colleague)).isEqualTo(chatId);
        assertThat(code(door.json("imopenlines.crm.chat.user.add", colleague))).isEqualTo("WRONG_REQUEST");
        assertThat(result("imopenlines.crm.chat.user.delete", colleague)).isEqualTo(chatId);
        assertThat(code(door.json("imopenlines.crm.chat.user.delete", colleague)))
                .isEqualTo("WRONG_REQUEST");
        assertThat(dialog()).containsEntry("entity_data_2", "LEAD|77|COMPANY|0|CONTACT|0|DEAL|0");
    }

    @Test
    void a_message_becomes_a_quick_answer_of_its_line() {
        var message = chat().lastMessageId().orElseThrow();

        assertThat(code(door.json("imopenlines.message.quick.save", Map.of("CHAT_ID", chatId, "MESSAGE_ID", 999))))
                .isEqualTo("CANT_SAVE_QUICK_ANSWER");
        assertThat(result("imopenlines.message.quick.save", Map.of("CHAT_ID", chatId, "MESSAGE_ID", message)))
                .isEqualTo(true);
        assertThat(door.world.sessionWorld.keepQuickAnswers.of(1))
                .singleElement()
                .satisfies(answer -> assertThat(answer.text()).isEqualTo("Hello [b]you[/b]"));
    }

    @Test
    void a_message_goes_over_into_a_session_of_its_own() {
        var message = chat().lastMessageId().orElseThrow();

        assertThat(result("imopenlines.message.session.start", Map.of("CHAT_ID", chatId, "MESSAGE_ID", message)))
                .isEqualTo(true);

        assertThat(door.world
                        .repositories
                        .messages()
                        .find(message)
                        .orElseThrow()
                        .sessionId())
                .isNotEqualTo(sessionId);
        assertThat(code(door.json("imopenlines.message.session.start", Map.of("CHAT_ID", chatId))))
                .isEqualTo("ERROR_ARGUMENT");
    }

    @Test
    void a_line_takes_its_settings_in_any_spelling_and_shows_them_as_the_reference_has_them() {
        door.as(1);
        var line = result(
                "imopenlines.config.add",
                Map.of(
                        "PARAMS",
                        Map.of(
                                "LINE_NAME",
                                "VIP",
                                "QUEUE",
                                List.of(Map.of("ENTITY_TYPE", "user", "ENTITY_ID", "3")),
                                "WELCOME_MESSAGE",
                                true,
                                "CRM_CREATE_SECOND",
                                0,
                                "QUEUE_TYPE",
                                "sideways",
                                "AUTO_CLOSE_TIME",
                                3600,
                                "WORKTIME_DAYOFF",
                                List.of("SA", "SU"),
                                "DEFAULT_OPERATOR_DATA",
                                Map.of("NAME", "Support"),
                                "NO_SUCH_FIELD",
                                "1")));

        var row = map(result("imopenlines.config.get", Map.of("CONFIG_ID", line)));

        assertThat(row)
                .containsEntry("LINE_NAME", "VIP")
                .containsEntry("WELCOME_MESSAGE", "Y")
                .containsEntry("CRM_CREATE_SECOND", "0")
                .containsEntry("QUEUE_TYPE", "evenly")
                .containsEntry("AUTO_CLOSE_TIME", "3600")
                .containsEntry("WORKTIME_DAYOFF", List.of("SA", "SU"))
                .containsEntry("WORKTIME_HOLIDAYS", List.of(""))
                .containsEntry("DEFAULT_OPERATOR_DATA", Map.of("NAME", "Support"))
                .containsEntry("QUEUE", List.of("3"))
                .containsKeys("QUEUE_FULL", "QUEUE_USERS_FIELDS", "SEND_NOTIFICATION_EMPTY_QUEUE")
                .doesNotContainKeys("NO_SUCH_FIELD", "DEFAULT_OPERATOR_DATA.NAME");
        assertThat(result(
                        "imopenlines.config.list.get",
                        Map.of(
                                "PARAMS", Map.of("select", List.of("ID"), "filter", Map.of("LINE_NAME", "VIP")),
                                "OPTIONS", Map.of("QUEUE", "Y", "CONFIG_QUEUE", "Y"))))
                .asInstanceOf(InstanceOfAssertFactories.list(Map.class))
                .singleElement()
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("QUEUE", List.of(3L))
                .containsEntry("CONFIG_QUEUE", List.of(Map.of("ENTITY_ID", "3", "ENTITY_TYPE", "user")));
    }

    @Test
    void small_questions_have_their_answers() {
        assertThat(result("imopenlines.revision.get", Map.of())).isEqualTo(Map.of("rest", 2L, "web", 1L, "mobile", 1L));
        assertThat(map(result("imopenlines.config.path.get", Map.of())))
                .containsEntry("SERVER_ADDRESS", "https://portal.example:8443");
        assertThat(map(result("im.revision.get", Map.of()))).containsEntry("rest", 32L);
        assertThat(map(result("im.user.get", Map.of()))).containsEntry("id", 2L);
        assertThat(result("im.chat.get", Map.of("ENTITY_TYPE", "LINES", "ENTITY_ID", PortalWorld.CODE + "|1|c1|u1")))
                .isEqualTo(Map.of("ID", chatId));
        assertThat(map(result("im.dialog.read", Map.of("DIALOG_ID", "chat" + chatId))))
                .containsEntry("chatId", chatId);
        assertThat(chat().unread()).isZero();
    }

    private String data(String pinned) {
        return "N|NONE|0|" + pinned + "|N|" + sessionId + "|"
                + door.world.clock.instant().getEpochSecond() + "|0|0|0";
    }

    private Map<String, Object> dialog() {
        return map(result("imopenlines.dialog.get", Map.of("CHAT_ID", chatId)));
    }

    private ImChat chat() {
        return door.world.repositories.chats().find(chatId).orElseThrow();
    }

    private Object result(String method, Map<String, ?> parameters) {
        return Door.result(door.json(method, parameters));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    private static Object code(RestAnswer answer) {
        assertThat(answer.status()).isBetween(400, 403);
        return JsonTree.readObject(JsonTree.write(answer.body())).getOrDefault("error", "no error");
    }
}
