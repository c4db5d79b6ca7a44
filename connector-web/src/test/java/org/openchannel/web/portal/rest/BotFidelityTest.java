package org.openchannel.web.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchannel.web.portal.rest.BotCalls.map;
import static org.openchannel.web.portal.rest.BotCalls.refused;
import static org.openchannel.web.portal.rest.BotCalls.result;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.bot.BotKind;
import org.openchannel.portal.talk.TalkNews;
import org.openchannel.portal.talk.Words;

/** What is rarely asked of bots is as the reference has it. */
class BotFidelityTest {

    private static final Object DONE = Map.of("result", true);

    private final BotCalls calls = new BotCalls();

    @Test
    void a_bot_closes_the_field_people_write_into_and_opens_it_again() {
        var bot = fetching();
        var chat = opened(bot);
        var in = Map.of("botId", bot, "dialogId", "chat" + chat);

        assertThat(result(calls.call("imbot.v2.Chat.TextField.enabled", BotCalls.with(in, "enabled", false))))
                .isEqualTo(DONE);
        assertThat(chat(in)).containsEntry("textFieldEnabled", "N");
        calls.call("imbot.v2.Chat.TextField.enabled", in);
        assertThat(chat(in)).containsEntry("textFieldEnabled", "Y");
    }

    @Test
    void a_chat_is_explained_in_other_words() {
        var bot = fetching();
        var in = Map.of("botId", bot, "dialogId", "chat" + opened(bot));

        calls.call("imbot.v2.Chat.update", BotCalls.with(in, "fields", Map.of("description", "About plans")));

        assertThat(chat(in)).containsEntry("description", "About plans").containsEntry("name", "Plans");
    }

    @Test
    void what_a_link_said_is_told_to_the_bot_it_led_to() {
        var bot = fetching();
        var sent = Map.of("dialogId", String.valueOf(bot), "context", Map.of("action", "openTask"));

        result(calls.chatting("im.v2.Chat.Bot.sendContext", sent));

        var events = (List<?>) Objects.requireNonNull(
                map(calls.call("imbot.v2.Event.get", Map.of("botId", bot))).get("events"));
        var told = Parameters.in(events.get(events.size() - 1));
        assertThat(told.text("type")).contains("ONIMBOTV2CONTEXTGET");
        assertThat(told.inside("data").asMap())
                .containsEntry("context", Map.of("action", "openTask"))
                .containsEntry("dialogId", "2");
        refused(calls.chatting("im.v2.Chat.Bot.sendContext", Map.of("dialogId", "chat999")), 403, "ACCESS_DENIED");
    }

    @Test
    void a_manager_clears_a_chat_and_remarks_of_the_portal_are_nobodys_own() {
        var bot = fetching();
        var chat = opened(bot);
        var remark = Map.of("botId", bot, "dialogId", "2", "fields", Map.of("message", "Remark", "system", true));
        var said = calls.bots.say.say(chat, 2, Words.of("Rude"), TalkNews.Context.TEXTAREA);
        var noted = Parameters.of(map(calls.call("imbot.v2.Chat.Message.send", remark)))
                .number("id")
                .orElseThrow();

        assertThat(result(calls.call("imbot.v2.Chat.Message.delete", Map.of("botId", bot, "messageId", said))))
                .isEqualTo(DONE);
        refused(
                calls.call("imbot.v2.Chat.Message.delete", Map.of("botId", bot, "messageId", noted)),
                403,
                "ACCESS_DENIED");
        refused(
                calls.call(
                        "imbot.v2.Chat.Message.update",
                        Map.of("botId", bot, "messageId", noted, "fields", Map.of("message", "x"))),
                403,
                "ACCESS_DENIED");
    }

    @Test
    void a_wrong_menu_is_spelled_in_its_own_way_where_something_is_changed() {
        var bot = calls.registered("echo");
        var said = result(calls.call("imbot.message.add", Map.of("BOT_ID", bot, "DIALOG_ID", 2, "MESSAGE", "Hello")));

        refused(calls.call("imbot.message.update", Map.of("MESSAGE_ID", said, "MENU", "{")), 400, "menu_ERROR");
        refused(
                calls.call("imbot.message.add", Map.of("DIALOG_ID", 2, "MESSAGE", "x", "MENU", "{")),
                400,
                "MENU_ERROR");
    }

    @Test
    void people_are_told_apart_from_bots() {
        var bot = calls.registered("echo");

        assertThat(map(calls.chatting("im.user.get", Map.of("ID", bot))))
                .containsEntry("bot", true)
                .containsEntry("external_auth_id", "bot")
                .containsKey("bot_data");
    }

    private long fetching() {
        return calls.bots.fetching(calls.application.id(), "fetcher", BotKind.STANDARD);
    }

    private long opened(long bot) {
        var fields = Map.of("title", "Plans", "userIds", List.of(2));
        var answer = map(calls.call("imbot.v2.Chat.add", Map.of("botId", bot, "fields", fields)));
        return Parameters.of(answer).inside("chat").number("id").orElseThrow();
    }

    private Map<String, Object> chat(Map<String, ?> in) {
        return Parameters.in(map(calls.call("imbot.v2.Chat.get", in)).get("chat"))
                .asMap();
    }
}
