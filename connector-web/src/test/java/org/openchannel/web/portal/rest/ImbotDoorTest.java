package org.openchannel.web.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchannel.web.portal.rest.BotCalls.map;
import static org.openchannel.web.portal.rest.BotCalls.refused;
import static org.openchannel.web.portal.rest.BotCalls.registration;
import static org.openchannel.web.portal.rest.BotCalls.result;
import static org.openchannel.web.portal.rest.BotCalls.with;
import static org.openchannel.web.portal.rest.BotCalls.without;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.BotWorld;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.talk.TalkNews;
import org.openchannel.portal.talk.Words;

class ImbotDoorTest {

    private static final String SAY = "imbot.message.add";

    private final BotCalls calls = new BotCalls();

    @Test
    void a_registration_answers_a_number_and_the_list_shows_the_bot() {
        var id = calls.registered("echo");

        assertThat(calls.call("imbot.register", registration("echo")).body()).containsEntry("result", id);
        assertThat(map(calls.call("imbot.bot.list", Map.of())))
                .containsEntry(String.valueOf(id), Map.of("ID", id, "NAME", "Echo", "CODE", "echo", "OPENLINE", "N"));
        assertThat(result(calls.call("imbot.unregister", Map.of("BOT_ID", id)))).isEqualTo(true);
        assertThat(result(calls.call("imbot.bot.list", Map.of()))).isEqualTo(List.of());
        refused(calls.without("imbot", "imbot.bot.list"), 403, "insufficient_scope");
    }

    @Test
    void what_a_registration_lacks_has_its_code() {
        var wish = registration("echo");
        for (var name : List.of("EVENT_MESSAGE_ADD", "EVENT_WELCOME_MESSAGE", "EVENT_BOT_DELETE")) {
            refused(calls.call("imbot.register", without(wish, name)), 400, name + "_ERROR");
        }
        for (var name : List.of(
                "EVENT_MESSAGE_ADD",
                "EVENT_MESSAGE_UPDATE",
                "EVENT_MESSAGE_DELETE",
                "EVENT_WELCOME_MESSAGE",
                "EVENT_BOT_DELETE")) {
            refused(calls.call("imbot.register", with(wish, name, "ftp://x")), 400, name + "_ERROR");
        }
        refused(calls.call("imbot.register", without(wish, "CODE")), 400, "CODE_ERROR");
        refused(calls.call("imbot.register", without(wish, "PROPERTIES")), 400, "NAME_ERROR");
        refused(calls.call("imbot.register", with(wish, "PROPERTIES", "no")), 400, "NAME_ERROR");
        refused(calls.hook("imbot.register", wish), 403, "ACCESS_DENIED");
        assertThat(calls.hook("imbot.register", with(wish, "CLIENT_ID", "my key"))
                        .status())
                .isEqualTo(200);
        refused(calls.call("imbot.register", wish), 400, "WRONG_REQUEST");
        for (var number = 0; number < 5; number++) {
            calls.registered("echo" + number);
        }
        refused(calls.call("imbot.register", registration("sixth")), 400, "MAX_COUNT_ERROR");
    }

    @Test
    void a_bot_takes_its_type_and_one_handler_for_all() {
        var wish = Map.of(
                "CODE", "line", "TYPE", "O", "EVENT_HANDLER", BotWorld.HANDLER, "PROPERTIES", Map.of("NAME", "Line"));
        var id = result(calls.call("imbot.register", wish));

        assertThat(map(calls.call("imbot.bot.list", Map.of())).get(String.valueOf(id)))
                .isEqualTo(Map.of("ID", id, "NAME", "Line", "CODE", "line", "OPENLINE", "Y"));
        refused(calls.call("imbot.register", with(wish, "EVENT_HANDLER", "nowhere")), 400, "EVENT_MESSAGE_ADD_ERROR");
    }

    @Test
    void a_picture_is_kept_when_it_is_one() throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", png);
        var picture = Base64.getEncoder().encodeToString(png.toByteArray());
        var id = calls.registered("echo");

        update(id, Map.of("PROPERTIES", Map.of("PERSONAL_PHOTO", List.of("a.png", picture), "COLOR", "MINT")));
        var kept = calls.bots.findBot.find(id).orElseThrow().profile().avatarId();
        update(id, Map.of("PROPERTIES", Map.of("PERSONAL_PHOTO", "bm90IGEgcGljdHVyZQ==", "COLOR", "RED")));

        assertThat(kept).isNotEmpty();
        assertThat(calls.bots.findBot.find(id).orElseThrow().profile().avatarId())
                .as("what is no picture changes nothing")
                .isEqualTo(kept);
    }

    @Test
    void an_update_has_its_codes() {
        var id = calls.registered("echo");
        var wish = Map.of("BOT_ID", id, "FIELDS", Map.of("CODE", "echo2"));

        assertThat(result(calls.call("imbot.update", wish))).isEqualTo(true);
        refused(calls.call("imbot.update", Map.of("BOT_ID", 9999, "FIELDS", Map.of("CODE", "x"))), 400, "BOT_ID_ERROR");
        refused(calls.call("imbot.update", Map.of("BOT_ID", "no")), 400, "BOT_ID_ERROR");
        refused(calls.stranger("imbot.update", wish), 400, "APP_ID_ERROR");
        refused(calls.call("imbot.update", Map.of("BOT_ID", id)), 400, "WRONG_REQUEST");
        refused(update(id, Map.of("EVENT_BOT_DELETE", "x")), 400, "EVENT_BOT_DELETE_ERROR");
        refused(update(id, Map.of("PROPERTIES", Map.of("NAME", "", "LAST_NAME", ""))), 400, "NAME_ERROR");
        calls.registered("taken");
        refused(update(id, Map.of("CODE", "taken")), 400, "WRONG_REQUEST");
        refused(calls.hook("imbot.update", wish), 403, "ACCESS_DENIED");
        refused(calls.hook("imbot.update", with(wish, "CLIENT_ID", "unknown")), 400, "APP_ID_ERROR");
        refused(calls.stranger("imbot.unregister", Map.of("BOT_ID", id)), 400, "APP_ID_ERROR");
        refused(calls.call("imbot.unregister", Map.of()), 400, "BOT_ID_ERROR");
    }

    @Test
    void a_message_is_said_and_shown_with_its_parts() {
        var id = calls.registered("echo");
        var said = result(calls.call(
                SAY,
                Map.of(
                        "DIALOG_ID",
                        "2",
                        "MESSAGE",
                        "  Hello  ",
                        "ATTACH",
                        "{\"BLOCKS\":[{\"MESSAGE\":\"block\"}]}",
                        "KEYBOARD",
                        List.of(Map.of("TEXT", "Help", "COMMAND", "help"), Map.of("TYPE", "NEWLINE")),
                        "MENU",
                        Map.of("ITEMS", List.of(Map.of("TEXT", "Site", "LINK", "https://x.example"))))));

        var line = calls.bots.talkHistory.message((Long) said).orElseThrow();
        assertThat(line.authorId()).as("the first bot of the application").isEqualTo(id);
        assertThat(line.words().text()).isEqualTo("Hello");
        assertThat(line.words().attach()).isEqualTo("[{\"BLOCKS\":[{\"MESSAGE\":\"block\"}]}]");
        assertThat(line.words().keyboard()).contains("\"COMMAND\":\"help\"", "NEWLINE");
        assertThat(result(calls.call("imbot.message.update", Map.of("MESSAGE_ID", said, "KEYBOARD", "N"))))
                .isEqualTo(true);
        var changed = calls.bots.talkHistory.message((Long) said).orElseThrow().words();
        assertThat(changed.keyboard()).isNull();
        assertThat(changed.attach()).isEqualTo(line.words().attach());
        assertThat(changed.text()).isEqualTo("Hello");
    }

    @Test
    void what_can_not_be_said_has_its_code() {
        refused(calls.call(SAY, Map.of("DIALOG_ID", "2", "MESSAGE", "x")), 400, "BOT_ID_ERROR");
        var id = calls.registered("echo");
        var words = Map.of("BOT_ID", id, "DIALOG_ID", "2", "MESSAGE", "Hello");

        refused(calls.stranger(SAY, words), 400, "APP_ID_ERROR");
        for (var dialog : List.of("", "0", "chat0", "nobody", "-1")) {
            refused(calls.call(SAY, with(words, "DIALOG_ID", dialog)), 400, "DIALOG_ID_EMPTY");
        }
        refused(calls.call(SAY, without(words, "MESSAGE")), 400, "MESSAGE_EMPTY");
        refused(calls.call(SAY, with(words, "MESSAGE", " \n ")), 400, "MESSAGE_EMPTY");
        refused(calls.call(SAY, with(words, "ATTACH", "{no json")), 400, "ATTACH_ERROR");
        refused(calls.call(SAY, with(words, "ATTACH", List.of("text"))), 400, "ATTACH_ERROR");
        refused(
                calls.call(SAY, with(words, "ATTACH", List.of(Map.of("MESSAGE", "x".repeat(31_000))))),
                400,
                "ATTACH_OVERSIZE");
        refused(calls.call(SAY, with(words, "KEYBOARD", List.of(Map.of("TEXT", "x")))), 400, "KEYBOARD_ERROR");
        refused(
                calls.call(
                        SAY, with(words, "KEYBOARD", List.of(Map.of("TEXT", "x".repeat(31_000), "LINK", "https://x")))),
                400,
                "KEYBOARD_OVERSIZE");
        refused(calls.call(SAY, with(words, "MENU", 7)), 400, "MENU_ERROR");
        refused(
                calls.call(SAY, with(words, "MENU", List.of(Map.of("TEXT", "x".repeat(31_000), "LINK", "https://x")))),
                400,
                "MENU_OVERSIZE");
        refused(calls.call(SAY, with(words, "DIALOG_ID", "chat999")), 400, "WRONG_REQUEST");
        refused(calls.call(SAY, with(words, "DIALOG_ID", "999")), 400, "WRONG_REQUEST");
        assertThat(result(calls.call(SAY, Map.of("FROM_USER_ID", 2, "TO_USER_ID", 3, "MESSAGE", "By the way"))))
                .isInstanceOf(Long.class);
    }

    @Test
    void changing_and_liking_have_their_codes() {
        calls.registered("echo");
        var said = result(calls.call(SAY, Map.of("DIALOG_ID", 2, "MESSAGE", "Hello")));

        refused(calls.call("imbot.message.update", Map.of("MESSAGE", "x")), 400, "MESSAGE_ID_ERROR");
        refused(calls.call("imbot.message.delete", Map.of("MESSAGE_ID", 0)), 400, "MESSAGE_ID_ERROR");
        refused(calls.call("imbot.message.like", Map.of()), 400, "MESSAGE_ID_ERROR");
        refused(
                calls.call("imbot.message.update", Map.of("MESSAGE_ID", 999, "MESSAGE", "x")),
                403,
                "CANT_EDIT_MESSAGE");
        refused(calls.call("imbot.message.update", Map.of("MESSAGE_ID", said, "MENU", "{")), 400, "menu_ERROR");
        assertThat(result(calls.call("imbot.message.like", Map.of("MESSAGE_ID", said))))
                .isEqualTo(true);
        refused(calls.call("imbot.message.like", Map.of("MESSAGE_ID", said, "ACTION", "plus")), 400, "WITHOUT_CHANGES");
        assertThat(result(calls.call("imbot.message.like", Map.of("MESSAGE_ID", said, "ACTION", "minus"))))
                .isEqualTo(true);
        assertThat(result(calls.call("imbot.message.update", Map.of("MESSAGE_ID", said, "MESSAGE", ""))))
                .as("without text it is taken back")
                .isEqualTo(true);
        refused(calls.call("imbot.message.delete", Map.of("MESSAGE_ID", said)), 403, "CANT_EDIT_MESSAGE");
        var late = result(calls.call(SAY, Map.of("DIALOG_ID", 2, "MESSAGE", "Late")));
        calls.door.world.clock.advance(Duration.ofDays(3));
        refused(calls.call("imbot.message.delete", Map.of("MESSAGE_ID", late)), 403, "CANT_EDIT_MESSAGE");
    }

    @Test
    void typing_and_dialogs_are_asked_for_by_dialog() {
        calls.registered("echo");

        refused(calls.call("imbot.chat.sendTyping", Map.of()), 400, "DIALOG_ID_EMPTY");
        assertThat(result(calls.call("imbot.chat.sendTyping", Map.of("DIALOG_ID", 2))))
                .isEqualTo(true);
        refused(calls.call("imbot.dialog.get", Map.of()), 400, "DIALOG_ID_EMPTY");
        refused(calls.call("imbot.dialog.get", Map.of("DIALOG_ID", "chat77")), 403, "ACCESS_ERROR");
        assertThat(map(calls.call("imbot.dialog.get", Map.of("DIALOG_ID", 2))))
                .containsEntry("dialog_id", "2")
                .containsEntry("message_type", "P")
                .containsKeys("restrictions", "permissions", "entity_link", "last_message_views");
    }

    @Test
    void chats_have_their_codes() {
        var id = calls.registered("echo");
        refused(calls.call("imbot.chat.add", Map.of("USERS", "2")), 400, "INVALID_FORMAT");
        var chat = result(calls.call(
                "imbot.chat.add",
                Map.of(
                        "TITLE",
                        "Deal",
                        "USERS",
                        List.of(2),
                        "ENTITY_TYPE",
                        "DEAL",
                        "ENTITY_ID",
                        "5",
                        "MESSAGE",
                        "Hi")));
        var in = Map.of("CHAT_ID", chat);

        assertThat(map(calls.call("imbot.chat.get", Map.of("ENTITY_TYPE", "DEAL", "ENTITY_ID", 5))))
                .isEqualTo(Map.of("ID", chat));
        assertThat(calls.call("imbot.chat.get", Map.of("ENTITY_TYPE", "DEAL")).body())
                .containsEntry("result", null);
        refused(calls.call("imbot.chat.get", Map.of("ENTITY_TYPE", "DEAL", "ENTITY_ID", 6)), 403, "ACCESS_ERROR");
        refused(calls.stranger("imbot.chat.get", Map.of("ENTITY_TYPE", "DEAL", "ENTITY_ID", 5)), 403, "ACCESS_ERROR");
        assertThat(result(calls.hook("imbot.chat.get", Map.of("ENTITY_TYPE", "DEAL", "ENTITY_ID", 5))))
                .as("user 2 is in it")
                .isEqualTo(Map.of("ID", chat));
        assertThat(result(calls.call("imbot.chat.user.list", in))).isEqualTo(List.of(2L, id));
        assertThat(result(calls.call("imbot.chat.user.add", with(in, "USERS", List.of(3)))))
                .isEqualTo(true);
        refused(calls.call("imbot.chat.user.add", with(in, "USERS", List.of(3))), 400, "WRONG_REQUEST");
        refused(calls.call("imbot.chat.user.add", with(in, "USERS", "3")), 400, "WRONG_REQUEST");
        for (var method : List.of(
                "user.add",
                "user.list",
                "user.delete",
                "leave",
                "updateTitle",
                "updateColor",
                "updateAvatar",
                "setOwner",
                "setManager")) {
            refused(calls.call("imbot.chat." + method, Map.of()), 400, "CHAT_ID_EMPTY");
        }
        refused(calls.call("imbot.chat.user.delete", in), 400, "USER_ID_EMPTY");
        refused(calls.call("imbot.chat.user.delete", with(in, "USER_ID", 99)), 400, "WRONG_REQUEST");
        refused(calls.call("imbot.chat.user.delete", with(in, "USER_ID", id)), 403, "ACCESS_ERROR");
        assertThat(result(calls.call("imbot.chat.user.delete", with(in, "USER_ID", 3))))
                .isEqualTo(true);
        refused(calls.call("imbot.chat.updateTitle", in), 400, "TITLE_EMPTY");
        assertThat(result(calls.call("imbot.chat.updateTitle", with(in, "TITLE", "New"))))
                .isEqualTo(true);
        refused(calls.call("imbot.chat.updateColor", with(in, "COLOR", "PLAID")), 400, "WRONG_COLOR");
        assertThat(result(calls.call("imbot.chat.updateColor", with(in, "COLOR", "MINT"))))
                .isEqualTo(true);
        refused(calls.call("imbot.chat.updateColor", with(in, "COLOR", "MINT")), 400, "WRONG_REQUEST");
        refused(calls.call("imbot.chat.updateAvatar", with(in, "AVATAR", "bm8=")), 400, "AVATAR_ERROR");
        refused(calls.call("imbot.chat.user.list", Map.of("CHAT_ID", 999)), 403, "ACCESS_ERROR");
        refused(calls.call("imbot.chat.leave", in), 403, "ACCESS_ERROR");
        assertThat(result(calls.call("imbot.chat.setManager", with(in, "USER_ID", 2))))
                .isEqualTo(true);
        assertThat(result(calls.call("imbot.chat.setOwner", with(in, "USER_ID", 2))))
                .isEqualTo(true);
        refused(calls.call("imbot.chat.setOwner", with(in, "USER_ID", 2)), 400, "WRONG_REQUEST");
        assertThat(result(calls.call("imbot.chat.leave", in))).isEqualTo(true);
        refused(calls.call("imbot.chat.leave", in), 400, "WRONG_REQUEST");
    }

    @Test
    void commands_have_their_codes() {
        var id = calls.registered("echo");
        var wish = Map.of(
                "BOT_ID",
                id,
                "COMMAND",
                "help",
                "EVENT_COMMAND_ADD",
                BotWorld.HANDLER,
                "LANG",
                List.of(Map.of("LANGUAGE_ID", "en", "TITLE", "Help")));
        var register = "imbot.command.register";

        refused(calls.call(register, without(wish, "EVENT_COMMAND_ADD")), 400, "EVENT_COMMAND_ADD_ERROR");
        refused(calls.call(register, with(wish, "EVENT_COMMAND_ADD", "x")), 400, "EVENT_COMMAND_ADD_ERROR");
        refused(calls.call(register, without(wish, "COMMAND")), 400, "COMMAND_ERROR");
        refused(calls.call(register, with(wish, "BOT_ID", 999)), 400, "BOT_ID_ERROR");
        refused(calls.stranger(register, wish), 400, "APP_ID_ERROR");
        refused(calls.call(register, without(wish, "LANG")), 400, "LANG_ERROR");
        var command = result(calls.call(register, wish));
        var named = Map.of("COMMAND_ID", command);

        refused(calls.call("imbot.command.update", named), 400, "WRONG_REQUEST");
        refused(calls.call("imbot.command.update", Map.of("COMMAND_ID", 999)), 400, "COMMAND_ID_ERROR");
        refused(calls.stranger("imbot.command.update", named), 400, "APP_ID_ERROR");
        refused(
                calls.call("imbot.command.update", with(named, "FIELDS", Map.of("EVENT_COMMAND_ADD", "x"))),
                400,
                "EVENT_COMMAND_ADD_ERROR");
        assertThat(result(calls.call("imbot.command.update", with(named, "FIELDS", Map.of("HIDDEN", "Y")))))
                .isEqualTo(true);
        var asked = said("/help");
        var answer = Map.of("COMMAND_ID", command, "MESSAGE_ID", asked, "MESSAGE", "Here");
        assertThat(result(calls.call("imbot.command.answer", answer))).isInstanceOf(Long.class);
        assertThat(result(calls.call(
                        "imbot.command.answer", Map.of("COMMAND", "help", "MESSAGE_ID", asked, "MESSAGE", "Here"))))
                .isInstanceOf(Long.class);
        refused(calls.call("imbot.command.answer", with(answer, "COMMAND_ID", 99)), 400, "COMMAND_ID_ERROR");
        refused(calls.stranger("imbot.command.answer", answer), 400, "APP_ID_ERROR");
        refused(calls.call("imbot.command.answer", without(answer, "MESSAGE_ID")), 400, "MESSAGE_ID_EMPTY");
        refused(calls.call("imbot.command.answer", without(answer, "MESSAGE")), 400, "MESSAGE_EMPTY");
        refused(calls.call("imbot.command.answer", with(answer, "ATTACH", "{")), 400, "ATTACH_ERROR");
        refused(calls.call("imbot.command.answer", with(answer, "MESSAGE_ID", 999)), 400, "WRONG_REQUEST");
        refused(calls.stranger("imbot.command.unregister", named), 400, "APP_ID_ERROR");
        assertThat(result(calls.call("imbot.command.unregister", named))).isEqualTo(true);
        refused(calls.call("imbot.command.unregister", named), 400, "COMMAND_ID_ERROR");
    }

    @Test
    void leading_a_lines_dialog_has_its_codes() {
        for (var method : List.of("operator", "transfer", "finish", "message.send")) {
            refused(calls.call("imopenlines.bot.session." + method, Map.of()), 400, "CHAT_ID_EMPTY");
        }
        var chat = Map.of("CHAT_ID", 999);
        refused(calls.call("imopenlines.bot.session.operator", chat), 400, "WRONG_CHAT");
        refused(calls.call("imopenlines.bot.session.transfer", chat), 400, "TRANSFER_ID_EMPTY");
        refused(calls.call("imopenlines.bot.session.transfer", with(chat, "USER_ID", 0)), 400, "USER_ID_EMPTY");
        refused(calls.call("imopenlines.bot.session.transfer", with(chat, "QUEUE_ID", "x")), 400, "QUEUE_ID_EMPTY");
        refused(calls.call("imopenlines.bot.session.transfer", with(chat, "USER_ID", 2)), 400, "BOT_ID_ERROR");
        refused(calls.call("imopenlines.bot.session.finish", chat), 400, "BOT_ID_ERROR");
        calls.registered("echo");
        refused(calls.call("imopenlines.bot.session.transfer", with(chat, "USER_ID", 2)), 400, "OPERATOR_WRONG");
        refused(
                calls.call("imopenlines.bot.session.transfer", with(chat, "TRANSFER_ID", "queue1")),
                400,
                "OPERATOR_WRONG");
        assertThat(result(calls.call("imopenlines.bot.session.message.send", with(chat, "NAME", "DEFAULT"))))
                .isEqualTo(true);
        refused(calls.call("imopenlines.bot.session.finish", chat), 400, "WRONG_CHAT");
    }

    @Test
    void a_lines_dialog_is_led_only_by_a_bot_of_who_calls() {
        calls.registered("first");
        var held = Map.of("CHAT_ID", heldBy(calls.registered("second")), "MESSAGE", "One moment");
        calls.stranger("imbot.register", registration("other"));

        for (var method : List.of("operator", "finish")) {
            refused(calls.stranger("imopenlines.bot.session." + method, held), 400, "WRONG_CHAT");
        }
        refused(calls.stranger("imopenlines.bot.session.transfer", with(held, "USER_ID", 2)), 400, "OPERATOR_WRONG");
        calls.stranger("imopenlines.bot.session.message.send", held);
        calls.hook("imopenlines.bot.session.message.send", with(held, "CLIENT_ID", "nobody"));
        assertThat(spoken(held)).as("strangers say nothing").isZero();
        assertThat(result(calls.hook("imopenlines.bot.session.message.send", held)))
                .isEqualTo(true);
        assertThat(result(calls.call("imopenlines.bot.session.message.send", held)))
                .isEqualTo(true);
        assertThat(result(calls.call("imopenlines.bot.session.finish", held))).isEqualTo(true);
        refused(calls.call("imopenlines.bot.session.finish", held), 400, "WRONG_CHAT");
        assertThat(result(calls.call("imopenlines.bot.session.message.send", held)))
                .isEqualTo(true);
        assertThat(spoken(held)).as("nothing after the end").isEqualTo(2);
    }

    @Test
    void a_second_bot_of_an_application_hands_over_what_it_leads() {
        var first = calls.registered("first");
        var held = Map.of("CHAT_ID", heldBy(calls.registered("second")), "USER_ID", 2);

        refused(calls.call("imopenlines.bot.session.transfer", with(held, "BOT_ID", first)), 400, "OPERATOR_WRONG");
        assertThat(result(calls.call("imopenlines.bot.session.transfer", held))).isEqualTo(true);
        calls.call("imopenlines.bot.session.message.send", with(held, "MESSAGE", "One moment"));
        assertThat(spoken(held)).isZero();
    }

    /** How much bots said in a dialog. */
    private long spoken(Map<String, ?> chat) {
        return calls
                .door
                .world
                .repositories
                .messages()
                .page(Long.parseLong(String.valueOf(chat.get("CHAT_ID"))), Long.MAX_VALUE, 50)
                .stream()
                .filter(message -> message.author() == ImMessage.Author.BOT)
                .count();
    }

    private long heldBy(long bot) {
        var world = calls.door.world;
        var connector = world.installedApplication();
        world.connected(connector);
        var chat = world.receive(connector, PortalWorld.message("u1", "c1", "m1", "Hello"))
                .get(0)
                .chatId();
        var operator = world.repositories.chats().find(chat).orElseThrow().operatorId();
        world.transferSession.toUser(chat, operator.orElse(1L), bot);
        return chat;
    }

    private RestAnswer update(long id, Map<String, ?> fields) {
        return calls.call("imbot.update", Map.of("BOT_ID", id, "FIELDS", fields));
    }

    private long said(String text) {
        var bot = calls.bots.findBot.all().get(0).id();
        var talk = calls.bots.openTalk.between(2, bot).orElseThrow();
        return calls.bots.say.say(talk.id(), 2, Words.of(text), TalkNews.Context.TEXTAREA);
    }
}
