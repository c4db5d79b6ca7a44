package org.openchannel.web.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchannel.web.portal.rest.BotCalls.map;
import static org.openchannel.web.portal.rest.BotCalls.refused;
import static org.openchannel.web.portal.rest.BotCalls.result;
import static org.openchannel.web.portal.rest.BotCalls.with;
import static org.openchannel.web.portal.rest.BotCalls.without;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.BotWorld;
import org.openchannel.portal.talk.TalkNews;
import org.openchannel.portal.talk.Words;

class ImbotModernDoorTest {

    private static final String REGISTER = "imbot.v2.Bot.register";
    private static final Map<String, Object> DONE = Map.of("result", true);

    private final BotCalls calls = new BotCalls();

    @Test
    void a_registration_shows_the_bot_and_its_user() {
        var shown = map(register(wish("support")));

        assertThat(shown.get("bot"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("code", "support")
                .containsEntry("type", "bot")
                .containsEntry("eventMode", "fetch")
                .containsEntry("moduleId", "rest")
                .containsEntry("isHidden", false)
                .containsEntry("isReactionsEnabled", true)
                .containsEntry("countMessage", 0L)
                .containsKeys("id", "language", "countCommand", "countChat", "countUser");
        assertThat(shown.get("users"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .singleElement(InstanceOfAssertFactories.MAP)
                .containsEntry("name", "Support Bot")
                .containsEntry("firstName", "Support")
                .containsEntry("bot", true)
                .containsEntry("type", "bot")
                .containsEntry("externalAuthId", "bot");
        assertThat(map(register(wish("support"))).get("bot")).isEqualTo(shown.get("bot"));
    }

    @Test
    void what_a_registration_lacks_has_its_code() {
        refused(calls.call(REGISTER, Map.of()), 400, "BOT_CODE_REQUIRED");
        refused(register(without(wish("x"), "properties")), 400, "BOT_PROPERTIES_REQUIRED");
        refused(register(with(wish("x"), "type", "robot")), 400, "BOT_INVALID_TYPE");
        refused(register(with(wish("x"), "eventMode", "pigeon")), 400, "BOT_INVALID_EVENT_MODE");
        refused(register(with(wish("x"), "eventMode", "webhook")), 400, "BOT_WEBHOOK_URL_REQUIRED");
        refused(register(with(wish("x"), "webhookUrl", "nowhere")), 400, "BOT_INVALID_CALLBACK");
        refused(
                register(with(wish("x"), "properties", Map.of("name", "X", "avatar", "bm8="))),
                400,
                "BOT_AVATAR_INCORRECT_TYPE");
        refused(calls.hook(REGISTER, Map.of("fields", wish("x"))), 400, "BOT_TOKEN_NOT_SPECIFIED");
        refused(
                calls.hook(REGISTER, Map.of("fields", with(wish("x"), "botToken", "x".repeat(41)))),
                400,
                "BOT_TOKEN_INVALID_LENGTH");
        registered("taken");
        refused(calls.stranger(REGISTER, Map.of("fields", wish("taken"))), 400, "BOT_CODE_ALREADY_TAKEN");
    }

    @Test
    void a_bot_is_looked_up_by_number_or_code_and_listed_by_its_owner() {
        var id = registered("support");

        assertThat(map(calls.call("imbot.v2.Bot.get", Map.of("code", "support")))
                        .get("bot"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsKey("eventMode");
        assertThat(map(calls.stranger("imbot.v2.Bot.get", Map.of("botId", id))).get("bot"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("code", "support")
                .doesNotContainKey("eventMode");
        refused(calls.call("imbot.v2.Bot.get", Map.of()), 400, "PARAMS_REQUIRED");
        refused(calls.call("imbot.v2.Bot.get", Map.of("botId", 999)), 400, "BOT_NOT_FOUND");
        registered("other");
        assertThat(map(calls.call("imbot.v2.Bot.list", Map.of("limit", 1))))
                .containsEntry("hasNextPage", true)
                .hasEntrySatisfying("bots", bots -> assertThat((List<?>) bots).hasSize(1));
        assertThat(map(calls.stranger("imbot.v2.Bot.list", Map.of()))).containsEntry("bots", List.of());
        refused(calls.hook("imbot.v2.Bot.list", Map.of()), 400, "BOT_TOKEN_NOT_SPECIFIED");
    }

    @Test
    void a_file_goes_into_a_chat_and_is_found_again_by_its_number() {
        var id = registered("support");
        var file = Map.of("name", "report.PDF", "content", "aGVsbG8=", "message", "Here");
        var upload = Map.of("botId", id, "dialogId", "2", "fields", file);

        var sent = map(calls.call("imbot.v2.File.upload", upload));

        assertThat(sent).containsKeys("messageId", "chatId").containsEntry("dialogId", "2");
        assertThat(sent.get("file"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("name", "report.PDF")
                .containsEntry("extension", "pdf")
                .containsEntry("size", 5L)
                .containsEntry("chatId", sent.get("chatId"))
                .containsKey("id");
        var known = Map.<String, Object>of("botId", id, "fileId", BotCalls.fileOf(sent));
        assertThat(map(calls.call("imbot.v2.File.download", known)).get("downloadUrl"))
                .asString()
                .startsWith("https://portal.example:8443/portal/files/");
        refused(calls.call("imbot.v2.File.download", with(known, "fileId", 999)), 400, "FILE_NOT_FOUND");
        refused(
                calls.call("imbot.v2.File.download", with(known, "botId", registered("other"))),
                403,
                "FILE_ACCESS_ERROR");
        refused(calls.call("imbot.v2.File.upload", with(upload, "fields", Map.of("name", "x"))), 400, "FILE_EMPTY");
        refused(
                calls.call("imbot.v2.File.upload", with(upload, "fields", with(file, "content", " "))),
                400,
                "FILE_EMPTY");
        refused(
                calls.call("imbot.v2.File.upload", with(upload, "fields", with(file, "content", "{}"))),
                400,
                "FILE_INVALID_CONTENT");
        refused(calls.call("imbot.v2.File.upload", with(upload, "dialogId", "chat999")), 403, "ACCESS_DENIED");
        refused(calls.call("imbot.v2.File.upload", without(upload, "botId")), 400, "BOT_ID_REQUIRED");
    }

    @Test
    void a_bot_forwards_what_was_said_where_it_is() {
        var id = registered("support");
        var other = registered("other");
        var to = Map.of("botId", id, "dialogId", "2");
        var said = map(calls.call("imbot.v2.Chat.Message.send", with(to, "fields", Map.of("message", "One"))))
                .get("id");
        var there = Map.of(
                "botId",
                id,
                "dialogId",
                "3",
                "fields",
                Map.of("forwardIds", Map.of("a-1", Objects.requireNonNull(said))));

        var sent = map(calls.call("imbot.v2.Chat.Message.send", there));

        assertThat(sent.get("uuidMap")).isEqualTo(Map.of("a-1", sent.get("id")));
        assertThat(sent.get("id")).isNotEqualTo(said);
        refused(calls.call("imbot.v2.Chat.Message.send", with(there, "botId", other)), 403, "ACCESS_DENIED");
        refused(
                calls.call(
                        "imbot.v2.Chat.Message.send", with(there, "fields", Map.of("forwardIds", Map.of("a-1", "x")))),
                403,
                "ACCESS_DENIED");
    }

    @Test
    void a_bot_answers_a_message_of_the_same_chat() {
        var id = registered("support");
        var asked = said(id, "Anybody?");
        var to = Map.of("botId", id, "dialogId", "2");
        var other = map(calls.call(
                        "imbot.v2.Chat.Message.send",
                        Map.of("botId", id, "dialogId", "3", "fields", Map.of("message", "Other"))))
                .get("id");

        var sent = map(calls.call(
                "imbot.v2.Chat.Message.send", with(to, "fields", Map.of("message", "Me", "replyId", asked))));

        var answer = calls.bots
                .talkHistory
                .message((Long) Objects.requireNonNull(sent.get("id")))
                .orElseThrow();
        assertThat(answer.words().replyTo()).isEqualTo(asked);
        assertThat(Objects.requireNonNull(answer.quote()).text()).isEqualTo("Anybody?");
        for (var wrong : List.of(Objects.requireNonNull(other), 999)) {
            refused(
                    calls.call(
                            "imbot.v2.Chat.Message.send",
                            with(to, "fields", Map.of("message", "Me", "replyId", wrong))),
                    400,
                    "SENDING_FAILED");
        }
    }

    @Test
    void a_bot_is_changed_and_taken_off() {
        var id = registered("support");
        var changes = Map.of(
                "properties", Map.of("name", "New", "color", "lightBlue"), "isHidden", true, "backgroundId", "mint");

        assertThat(map(update(id, changes)).get("bot"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("isHidden", true)
                .containsEntry("backgroundId", "mint");
        assertThat(calls.bots.findBot.find(id).orElseThrow().profile().color()).isEqualTo("LIGHT_BLUE");
        refused(update(id, Map.of("eventMode", "x")), 400, "BOT_INVALID_EVENT_MODE");
        refused(update(id, Map.of("eventMode", "webhook")), 400, "BOT_INVALID_CALLBACK");
        assertThat(map(update(id, Map.of("eventMode", "webhook", "webhookUrl", BotWorld.HANDLER)))
                        .get("bot"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("eventMode", "webhook");
        refused(calls.call("imbot.v2.Bot.update", Map.of()), 400, "BOT_ID_REQUIRED");
        refused(calls.stranger("imbot.v2.Bot.unregister", Map.of("botId", id)), 403, "BOT_OWNERSHIP_ERROR");
        assertThat(result(calls.call("imbot.v2.Bot.unregister", Map.of("botId", id))))
                .isEqualTo(DONE);
        refused(calls.call("imbot.v2.Bot.unregister", Map.of("botId", id)), 400, "BOT_NOT_FOUND");
    }

    @Test
    void the_token_of_a_bot_is_replaced_by_whoever_has_it() {
        var made = map(calls.hook(REGISTER, Map.of("fields", with(wish("hooked"), "botToken", "first"))));
        var id = idOf(made);
        var rotation = Map.of("botId", id, "botToken", "first", "fields", Map.of("botToken", "second"));

        assertThat(calls.hook("imbot.v2.Bot.update", rotation).status()).isEqualTo(200);

        refused(calls.hook("imbot.v2.Event.get", Map.of("botId", id, "botToken", "first")), 403, "BOT_OWNERSHIP_ERROR");
        assertThat(calls.hook("imbot.v2.Event.get", Map.of("botId", id, "botToken", "second"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void messages_are_sent_changed_read_and_taken_back() {
        var id = registered("support");
        var to = Map.of("botId", id, "dialogId", "2");

        var sent = map(calls.call(
                "imbot.v2.Chat.Message.send",
                with(
                        to,
                        "fields",
                        Map.of("message", "Hello", "keyboard", List.of(Map.of("TEXT", "A", "LINK", "https://x"))))));
        var message = Map.of("botId", id, "messageId", sent.get("id"));

        assertThat(sent).containsEntry("uuidMap", Map.of());
        assertThat(result(calls.call(
                        "imbot.v2.Chat.Message.update", with(message, "fields", Map.of("message", "Hello!")))))
                .isEqualTo(DONE);
        refused(calls.call("imbot.v2.Chat.Message.send", to), 400, "EMPTY_MESSAGE");
        refused(
                calls.call("imbot.v2.Chat.Message.send", with(to, "fields", Map.of("message", "x", "attach", "{"))),
                400,
                "SENDING_FAILED");
        refused(
                calls.call(
                        "imbot.v2.Chat.Message.send",
                        with(with(to, "dialogId", "chat99"), "fields", Map.of("message", "x"))),
                403,
                "ACCESS_DENIED");
        refused(
                calls.call("imbot.v2.Chat.Message.update", Map.of("botId", id, "messageId", 999)),
                403,
                "ACCESS_DENIED");
        refused(calls.call("imbot.v2.Chat.Message.get", message), 403, "BOT_TYPE_NOT_ALLOWED");
        refused(calls.call("imbot.v2.Chat.Message.read", with(to, "messageId", 999)), 400, "MESSAGE_NOT_FOUND");
        var asked = said(id, "Anybody?");
        assertThat(map(calls.call("imbot.v2.Chat.Message.read", to)))
                .containsEntry("lastId", asked)
                .containsEntry("counter", 0L)
                .containsEntry("viewedMessages", List.of(asked));
        assertThat(result(calls.call("imbot.v2.Chat.InputAction.notify", to))).isEqualTo(DONE);
        assertThat(result(calls.call("imbot.v2.Chat.TextField.enabled", to))).isEqualTo(DONE);
        assertThat(result(calls.call("imbot.v2.Chat.Message.delete", message))).isEqualTo(DONE);
        refused(calls.call("imbot.v2.Chat.Message.delete", message), 403, "ACCESS_DENIED");
    }

    @Test
    void a_supervisor_looks_messages_up_where_it_is() {
        var id = idOf(map(register(with(wish("watcher"), "type", "supervisor"))));
        var message = said(id, "One");
        said(id, "Two");

        assertThat(map(calls.call("imbot.v2.Chat.Message.get", Map.of("botId", id, "messageId", message)))
                        .get("message"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("text", "One");
        assertThat(map(calls.call(
                        "imbot.v2.Chat.Message.getContext", Map.of("botId", id, "messageId", message, "range", 1))))
                .containsEntry("hasPrevPage", false)
                .containsEntry("hasNextPage", false)
                .hasEntrySatisfying(
                        "messages", found -> assertThat((List<?>) found).hasSize(2));
        refused(
                calls.call("imbot.v2.Chat.Message.getContext", Map.of("botId", id, "messageId", 999)),
                400,
                "MESSAGE_NOT_FOUND");
    }

    @Test
    void events_are_fetched_as_the_reference_shows_them() {
        var id = registered("support");
        var message = said(id, "Hello bot!");

        var first = map(calls.call("imbot.v2.Event.get", Map.of("botId", id)));

        assertThat(first.get("events"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(2)
                .last(InstanceOfAssertFactories.MAP)
                .containsEntry("type", "ONIMBOTV2MESSAGEADD")
                .extractingByKey("data", InstanceOfAssertFactories.MAP)
                .satisfies(data -> {
                    assertThat(data.get("message"))
                            .asInstanceOf(InstanceOfAssertFactories.MAP)
                            .containsEntry("id", message)
                            .containsEntry("text", "Hello bot!")
                            .containsEntry("isSystem", false);
                    assertThat(data.get("chat"))
                            .asInstanceOf(InstanceOfAssertFactories.MAP)
                            .containsEntry("dialogId", "2")
                            .containsEntry("type", "private");
                    assertThat(data.get("bot"))
                            .asInstanceOf(InstanceOfAssertFactories.MAP)
                            .containsEntry("eventMode", "fetch");
                    assertThat(data).containsEntry("language", "en");
                });
        var next = Map.of("botId", id, "offset", first.getOrDefault("nextOffset", 0L));
        assertThat(map(calls.call("imbot.v2.Event.get", next)))
                .containsEntry("events", List.of())
                .containsEntry("hasMore", false);
        refused(calls.call("imbot.v2.Event.get", with(next, "withUserEvents", true)), 400, "SCOPE_ERROR");
        refused(calls.call("imbot.v2.Event.get", Map.of()), 400, "BOT_ID_REQUIRED");
    }

    @Test
    void a_user_reads_what_happens_in_their_chats_alone_or_with_a_bots_events() {
        var id = idOf(map(calls.hook(REGISTER, Map.of("fields", with(wish("hooked"), "botToken", "mine")))));
        var both = Map.of("botId", id, "botToken", "mine", "withUserEvents", true);
        refused(calls.chatting("imbot.v2.Event.get", both), 400, "USER_NOT_SUBSCRIBED");
        refused(calls.hook("im.v2.Event.subscribe", Map.of()), 403, "insufficient_scope");
        assertThat(map(calls.chatting("im.v2.Event.get", Map.of())))
                .isEqualTo(Map.of("events", List.of(), "nextOffset", 0L, "hasMore", false));

        assertThat(result(calls.chatting("im.v2.Event.subscribe", Map.of()))).isEqualTo(true);
        var message = said(id, "Hello bot!");

        assertThat(map(calls.chatting("im.v2.Event.get", Map.of("limit", 1))).get("events"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .singleElement(InstanceOfAssertFactories.MAP)
                .containsEntry("type", "ONIMV2JOINCHAT");
        var page = map(calls.chatting("imbot.v2.Event.get", both));
        assertThat(page.get("events"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .extracting(event -> String.valueOf(((Map<?, ?>) event).get("type")))
                .containsExactlyInAnyOrder(
                        "ONIMBOTV2JOINCHAT", "ONIMV2JOINCHAT", "ONIMBOTV2MESSAGEADD", "ONIMV2MESSAGEADD");
        assertThat(page.get("events"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .filteredOn(event -> "ONIMV2MESSAGEADD".equals(((Map<?, ?>) event).get("type")))
                .singleElement(InstanceOfAssertFactories.MAP)
                .extractingByKey("data", InstanceOfAssertFactories.MAP)
                .containsOnlyKeys("message", "chat", "user", "language")
                .extractingByKey("message", InstanceOfAssertFactories.MAP)
                .containsEntry("id", message);
        var next = with(both, "offset", page.getOrDefault("nextOffset", 0L));
        assertThat(map(calls.chatting("imbot.v2.Event.get", next))).containsEntry("events", List.of());
        assertThat(map(calls.chatting("im.v2.Event.get", Map.of()))).containsEntry("events", List.of());
        assertThat(result(calls.chatting("im.v2.Event.unsubscribe", Map.of()))).isEqualTo(true);
    }

    @Test
    void reactions_are_those_there_are() {
        var id = registered("support");
        var message = Map.of("botId", id, "messageId", said(id, "Hi"));
        var add = "imbot.v2.Chat.Message.Reaction.add";

        assertThat(result(calls.call(add, with(message, "reaction", "fire")))).isEqualTo(DONE);
        refused(calls.call(add, with(message, "reaction", "fire")), 400, "REACTION_ALREADY_SET");
        refused(calls.call(add, with(message, "reaction", "shrug")), 400, "REACTION_NOT_FOUND");
        refused(calls.call(add, Map.of("botId", id, "messageId", 999, "reaction", "fire")), 403, "ACCESS_DENIED");
        assertThat(result(calls.call("imbot.v2.Chat.Message.Reaction.delete", with(message, "reaction", "fire"))))
                .isEqualTo(DONE);
    }

    @Test
    void a_chat_belongs_to_whom_its_bot_names() {
        var id = registered("support");

        var given = map(calls.call(
                "imbot.v2.Chat.add",
                Map.of("botId", id, "fields", Map.of("title", "Team", "ownerId", "3", "userIds", List.of(2, 3)))));
        var kept = map(calls.call(
                "imbot.v2.Chat.add", Map.of("botId", id, "fields", Map.of("title", "Team", "ownerId", 999))));

        assertThat(given.get("chat"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("owner", 3L)
                .containsEntry("role", "member");
        assertThat((List<?>) given.get("users")).hasSize(3);
        assertThat(kept.get("chat")).asInstanceOf(InstanceOfAssertFactories.MAP).containsEntry("owner", id);
    }

    @Test
    void chats_are_opened_changed_and_left() {
        var id = registered("support");
        var made = map(calls.call(
                "imbot.v2.Chat.add",
                Map.of(
                        "botId",
                        id,
                        "fields",
                        Map.of("title", "Team", "userIds", List.of(2), "color", "mint", "message", "Hi"))));
        var chat = (Map<?, ?>) made.getOrDefault("chat", Map.of());
        var in = Map.of("botId", id, "dialogId", chat.get("dialogId"));

        assertThat(chat.get("color")).isEqualTo("#4ba984");
        assertThat(chat.get("role")).isEqualTo("owner");
        assertThat(chat.get("messageCount")).isEqualTo(1L);
        assertThat(map(calls.call("imbot.v2.Chat.get", in))).containsKey("chat");
        assertThat(result(calls.call("imbot.v2.Chat.update", with(in, "fields", Map.of("title", "New")))))
                .isEqualTo(DONE);
        assertThat(result(calls.call("imbot.v2.Chat.User.add", with(in, "userIds", List.of(3)))))
                .isEqualTo(DONE);
        assertThat((List<?>) result(calls.call("imbot.v2.Chat.User.list", in))).hasSize(3);
        refused(calls.call("imbot.v2.Chat.Manager.add", in), 400, "EMPTY_USER_IDS");
        assertThat(result(calls.call("imbot.v2.Chat.Manager.add", with(in, "userIds", List.of(3)))))
                .isEqualTo(DONE);
        assertThat(result(calls.call("imbot.v2.Chat.Manager.delete", with(in, "userIds", List.of(3)))))
                .isEqualTo(DONE);
        assertThat(result(calls.call("imbot.v2.Chat.User.delete", with(in, "userId", 3))))
                .isEqualTo(DONE);
        refused(calls.call("imbot.v2.Chat.User.delete", with(in, "userId", 3)), 403, "ACCESS_DENIED");
        assertThat(result(calls.call("imbot.v2.Chat.setOwner", with(in, "userId", 2))))
                .isEqualTo(DONE);
        assertThat(result(calls.call("imbot.v2.Chat.leave", in))).isEqualTo(DONE);
        refused(calls.call("imbot.v2.Chat.get", in), 403, "ACCESS_DENIED");
    }

    @Test
    void commands_have_their_codes() {
        var id = registered("support");
        var of = Map.of("botId", id);
        var register = "imbot.v2.Command.register";

        refused(calls.call(register, of), 400, "COMMAND_REQUIRED");
        refused(calls.call(register, with(of, "fields", Map.of("command", 7))), 400, "COMMAND_NAME_INVALID");
        refused(calls.call(register, with(of, "fields", Map.of("command", "help"))), 400, "COMMAND_TITLE_REQUIRED");
        var fields = Map.of("command", "help", "title", Map.of("en", "Help"), "params", Map.of("en", "[topic]"));
        var shown = (Map<?, ?>)
                map(calls.call(register, with(of, "fields", fields))).getOrDefault("command", Map.of());
        var command = with(of, "commandId", Objects.requireNonNull(shown.get("id")));

        assertThat(shown.get("command")).isEqualTo("/help");
        assertThat(map(calls.call("imbot.v2.Command.list", of)).get("commands"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .singleElement(InstanceOfAssertFactories.MAP)
                .containsEntry("title", "Help")
                .containsEntry("params", "[topic]")
                .containsEntry("category", "Support Bot");
        refused(
                calls.call("imbot.v2.Command.update", with(command, "fields", Map.of("command", ""))),
                400,
                "COMMAND_NAME_EMPTY");
        assertThat(calls.call("imbot.v2.Command.update", with(command, "fields", Map.of("command", "faq")))
                        .status())
                .isEqualTo(200);
        var answer = with(with(command, "messageId", said(id, "/faq")), "dialogId", "2");
        refused(calls.call("imbot.v2.Command.answer", answer), 400, "COMMAND_ANSWER_FAILED");
        assertThat(result(calls.call("imbot.v2.Command.answer", with(answer, "fields", Map.of("message", "Yes")))))
                .isEqualTo(DONE);
        assertThat(result(calls.call("imbot.v2.Command.unregister", command))).isEqualTo(DONE);
        refused(calls.call("imbot.v2.Command.unregister", command), 400, "COMMAND_NOT_FOUND");
        assertThat(map(calls.call("imbot.v2.Revision.get", Map.of()))).containsKeys("rest", "web");
    }

    private RestAnswer register(Map<String, ?> fields) {
        return calls.call(REGISTER, Map.of("fields", fields));
    }

    private RestAnswer update(long id, Map<String, ?> fields) {
        return calls.call("imbot.v2.Bot.update", Map.of("botId", id, "fields", fields));
    }

    private long registered(String code) {
        return idOf(map(register(wish(code))));
    }

    private static long idOf(Map<String, Object> shown) {
        return (Long) Objects.requireNonNull(((Map<?, ?>) shown.getOrDefault("bot", Map.of())).get("id"));
    }

    private static Map<String, Object> wish(String code) {
        return Map.of("code", code, "properties", Map.of("name", "Support", "lastName", "Bot"));
    }

    private long said(long bot, String text) {
        var talk = calls.bots.openTalk.between(2, bot).orElseThrow();
        return calls.bots.say.say(talk.id(), 2, Words.of(text), TalkNews.Context.TEXTAREA);
    }
}
