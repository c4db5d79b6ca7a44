package org.openchannel.portal.botwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.BotWorld;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.bot.BotKind;
import org.openchannel.portal.bot.CommandText;
import org.openchannel.portal.bot.CommandWish;
import org.openchannel.portal.botevent.FetchEvents;
import org.openchannel.portal.delivery.EventJournal;
import org.openchannel.portal.delivery.SendAgain;
import org.openchannel.portal.talk.ChatWish;
import org.openchannel.portal.talk.React;
import org.openchannel.portal.talk.TalkNews;
import org.openchannel.portal.talk.Words;

class BotTalksTest {

    private static final long OLIVIA = 2;

    private final PortalWorld world = new PortalWorld();
    private final BotWorld bots = new BotWorld(world);
    private final ApplicationCard application = setUp();

    private ApplicationCard setUp() {
        world.setUp();
        return bots.application();
    }

    @Test
    void a_private_message_reaches_the_bot_with_tokens_that_are_the_bots_own() {
        var bot = bots.classic(application.id(), "echo", BotKind.STANDARD);

        var message = say(OLIVIA, bot, "Hello");
        world.dispatch.dispatchDue();

        var joined = world.post.of("ONIMBOTJOINCHAT").get(0);
        assertThat(joined)
                .containsEntry("data[PARAMS][CHAT_TYPE]", "P")
                .containsEntry("data[PARAMS][BOT_ID]", text(bot))
                .containsEntry("data[PARAMS][USER_ID]", "2")
                .containsEntry("data[PARAMS][DIALOG_ID]", "2");
        var told = world.post.of("ONIMBOTMESSAGEADD").get(0);
        assertThat(told)
                .containsEntry("data[PARAMS][MESSAGE]", "Hello")
                .containsEntry("data[PARAMS][MESSAGE_ID]", text(message))
                .containsEntry("data[PARAMS][MESSAGE_TYPE]", "P")
                .containsEntry("data[PARAMS][FROM_USER_ID]", "2")
                .containsEntry("data[PARAMS][DIALOG_ID]", "2")
                .containsEntry("data[PARAMS][TO_USER_ID]", text(bot))
                .containsEntry("data[PARAMS][COMMAND_CONTEXT]", "TEXTAREA")
                .containsEntry("data[USER][NAME]", "Olivia Park")
                .containsEntry("data[USER][IS_BOT]", "N")
                .containsEntry("data[BOT][" + bot + "][BOT_CODE]", "echo")
                .containsEntry("data[BOT][" + bot + "][user_id]", text(bot))
                .containsEntry("data[BOT][" + bot + "][client_id]", application.clientId())
                .containsEntry("auth[user_id]", "2")
                .containsKeys("event_handler_id", "ts", "data[BOT][" + bot + "][AUTH][refresh_token]");
        var token = told.getOrDefault("data[BOT][" + bot + "][access_token]", "");
        assertThat(world.checkAccess().token(token).userId()).isEqualTo(bot);
        assertThat(told.get("data[BOT][" + bot + "][AUTH][access_token]")).isEqualTo(token);
        assertThat(bots.findBot.find(bot).orElseThrow().messagesSeen()).isEqualTo(1);
    }

    @Test
    void an_event_sent_once_more_carries_the_bots_token_again() {
        var bot = bots.classic(application.id(), "echo", BotKind.STANDARD);
        say(OLIVIA, bot, "Hello");
        world.dispatch.dispatchDue();
        var journal = new EventJournal(world.repositories.deliveries());
        var event = journal.of(application.id(), 10).stream()
                .filter(view -> view.event().equals("ONIMBOTMESSAGEADD"))
                .findFirst()
                .orElseThrow();

        new SendAgain(world.repositories.deliveries(), world.queue, world.ids, world.clock)
                .send(application.id(), event.id());
        world.dispatch.dispatchDue();

        assertThat(world.post.of("ONIMBOTMESSAGEADD"))
                .hasSize(2)
                .allSatisfy(told -> assertThat(told)
                        .containsKeys(
                                "data[BOT][" + bot + "][access_token]", "data[BOT][" + bot + "][AUTH][refresh_token]"));
    }

    @Test
    void a_bot_hears_neither_itself_nor_the_portal() {
        var bot = bots.classic(application.id(), "echo", BotKind.STANDARD);
        var scene = bots.botSpeaks.where(bot, "2").orElseThrow();

        bots.botSpeaks.say(scene, bot, Words.of("Hi"), false);
        bots.botSpeaks.remark(OLIVIA, bot, Words.of("Olivia left"));
        world.dispatch.dispatchDue();

        assertThat(world.post.of("ONIMBOTMESSAGEADD")).isEmpty();
        assertThat(bots.talkHistory.page(scene.id(), Long.MAX_VALUE, 10))
                .extracting(line -> line.words().text())
                .containsExactly("Hi", "Olivia left");
    }

    @Test
    void in_a_chat_a_bot_hears_what_names_it_and_a_supervisor_everything() {
        var echo = bots.classic(application.id(), "echo", BotKind.STANDARD);
        var watcher = bots.classic(application.id(), "watcher", BotKind.SUPERVISOR);
        var chat = bots.openTalk.chat(new ChatWish(false, "Team", "", "", "", "", ""), 1, List.of(2L, echo, watcher));

        bots.say.say(chat, OLIVIA, Words.of("Anybody?"), TalkNews.Context.TEXTAREA);
        bots.say.say(chat, OLIVIA, Words.of("[USER=" + echo + "]Echo[/USER] come here"), TalkNews.Context.TEXTAREA);
        world.dispatch.dispatchDue();

        var told = world.post.of("ONIMBOTMESSAGEADD");
        assertThat(told).hasSize(2);
        assertThat(told.get(0))
                .containsKey("data[BOT][" + watcher + "][BOT_ID]")
                .doesNotContainKey("data[BOT][" + echo + "][BOT_ID]");
        assertThat(told.get(1))
                .as("one post for all bots of an application")
                .containsKeys("data[BOT][" + watcher + "][BOT_ID]", "data[BOT][" + echo + "][BOT_ID]")
                .containsEntry("data[PARAMS][CHAT_TITLE]", "Team")
                .containsEntry("data[PARAMS][DIALOG_ID]", "chat" + chat)
                .containsEntry("data[PARAMS][MESSAGE]", "come here")
                .containsEntry("data[PARAMS][MESSAGE_ORIGINAL]", "[USER=" + echo + "]Echo[/USER] come here");
        assertThat(world.post.of("ONIMBOTJOINCHAT")).hasSize(2);
    }

    @Test
    void changes_and_removals_are_told_and_end_after_three_days() {
        var bot = bots.classic(application.id(), "echo", BotKind.STANDARD);
        var message = say(OLIVIA, bot, "Helo");

        assertThat(bots.changeWords.change(message, OLIVIA, Words.of("Hello"))).isTrue();
        assertThat(bots.changeWords.change(message, 1, Words.of("Mine now"))).isFalse();
        assertThat(bots.changeWords.takeBack(message, OLIVIA, true)).isTrue();
        world.dispatch.dispatchDue();

        assertThat(world.post.of("ONIMBOTMESSAGEUPDATE").get(0))
                .containsEntry("data[PARAMS][MESSAGE]", "Hello")
                .containsEntry("data[PARAMS][ID]", text(message));
        assertThat(world.post.of("ONIMBOTMESSAGEDELETE")).hasSize(1);
        assertThat(bots.talkHistory.message(message)).isEmpty();
        var late = say(OLIVIA, bot, "Once more");
        world.clock.advance(Duration.ofDays(3));
        assertThat(bots.changeWords.takeBack(late, OLIVIA, false)).isFalse();
    }

    @Test
    void a_command_goes_to_its_bot_instead_of_the_message() {
        var bot = bots.classic(application.id(), "echo", BotKind.STANDARD);
        var command = bots.changeCommands.register(application.id(), bot, command("help"));

        var message = say(OLIVIA, bot, "/help  me now");
        world.dispatch.dispatchDue();

        assertThat(world.post.of("ONIMBOTMESSAGEADD")).isEmpty();
        assertThat(world.post.of("ONIMCOMMANDADD").get(0))
                .containsEntry("data[COMMAND][" + command + "][COMMAND]", "help")
                .containsEntry("data[COMMAND][" + command + "][COMMAND_ID]", text(command))
                .containsEntry("data[COMMAND][" + command + "][COMMAND_PARAMS]", "me now")
                .containsEntry("data[COMMAND][" + command + "][COMMAND_CONTEXT]", "TEXTAREA")
                .containsEntry("data[COMMAND][" + command + "][MESSAGE_ID]", text(message))
                .containsEntry("data[COMMAND][" + command + "][BOT_CODE]", "echo")
                .containsEntry("data[PARAMS][MESSAGE]", "/help  me now")
                .containsKeys("data[COMMAND][" + command + "][AUTH][access_token]", "data[USER][FIRST_NAME]");
        assertThat(bots.pressButton.press(message, OLIVIA, "help", ""))
                .as("not the bot's message")
                .isFalse();
        var scene = bots.botSpeaks.where(bot, "2").orElseThrow();
        var offered = bots.botSpeaks.say(scene, bot, Words.of("Press"), false).orElseThrow();
        assertThat(bots.pressButton.press(offered, OLIVIA, "/help", "again")).isTrue();
        assertThat(bots.pressButton.press(offered, 3, "/help", "again")).isFalse();
        world.dispatch.dispatchDue();
        assertThat(world.post.of("ONIMCOMMANDADD").get(1))
                .containsEntry("data[COMMAND][" + command + "][COMMAND_CONTEXT]", "KEYBOARD");
    }

    @Test
    void a_bot_that_fetches_confirms_by_asking_further() {
        var bot = bots.fetching(application.id(), "modern", BotKind.STANDARD);
        say(OLIVIA, bot, "One");
        say(OLIVIA, bot, "Two");

        var first = bots.fetchEvents.fetch(application.id(), bot, 0, 2);
        assertThat(first.entries())
                .extracting(FetchEvents.Entry::event)
                .containsExactly("ONIMBOTV2JOINCHAT", "ONIMBOTV2MESSAGEADD");
        assertThat(first.hasMore()).isTrue();
        assertThat(bots.fetchEvents.fetch(application.id(), bot, 0, 2).entries())
                .as("nothing was confirmed")
                .hasSize(2);

        var second = bots.fetchEvents.fetch(application.id(), bot, first.next(), 100);
        assertThat(second.entries())
                .singleElement()
                .satisfies(entry -> assertThat((Map<?, ?>) ((Map<?, ?>) entry.facts()).get("message"))
                        .extracting("text")
                        .isEqualTo("Two"));
        assertThat(second.hasMore()).isFalse();
        assertThat(bots.fetchEvents
                        .fetch(application.id(), bot, second.next(), 100)
                        .entries())
                .isEmpty();
        assertThat(bots.fetchEvents.fetch(application.id(), bot, 0, 100).entries())
                .as("gone for good")
                .isEmpty();
    }

    @Test
    void reactions_are_told_to_modern_bots_and_change_only_once() {
        var bot = bots.fetching(application.id(), "modern", BotKind.STANDARD);
        var scene = bots.botSpeaks.where(bot, "2").orElseThrow();
        var message = bots.botSpeaks.say(scene, bot, Words.of("Hi"), false).orElseThrow();

        assertThat(bots.react.put(message, OLIVIA, "like")).isEqualTo(React.Outcome.CHANGED);
        assertThat(bots.react.put(message, OLIVIA, "like")).isEqualTo(React.Outcome.UNCHANGED);
        assertThat(bots.react.toggle(message, OLIVIA)).isEqualTo(React.Outcome.CHANGED);
        assertThat(bots.react.takeBack(message, OLIVIA, "like")).isEqualTo(React.Outcome.UNCHANGED);
        assertThat(bots.react.put(message, 3, "like")).isEqualTo(React.Outcome.NO_ACCESS);

        assertThat(bots.fetchEvents.fetch(application.id(), bot, 0, 100).entries())
                .extracting(FetchEvents.Entry::event)
                .containsExactly("ONIMBOTV2REACTIONCHANGE", "ONIMBOTV2REACTIONCHANGE");
    }

    @Test
    void who_holds_a_key_is_told_without_tokens_but_with_the_key() {
        var owner = bots.knowOwner.holding("my key");
        var bot = bots.classic(owner, "echo", BotKind.STANDARD);

        say(OLIVIA, bot, "Hello");
        world.dispatch.dispatchDue();

        assertThat(world.post.of("ONIMBOTMESSAGEADD").get(0))
                .containsEntry("auth[application_token]", "my key")
                .containsEntry("data[BOT][" + bot + "][application_token]", "my key")
                .doesNotContainKey("auth[access_token]");
    }

    @Test
    void a_bot_that_goes_is_told_and_its_private_talks_go_with_it() {
        var bot = bots.classic(application.id(), "echo", BotKind.STANDARD);
        say(OLIVIA, bot, "Hello");

        bots.unregisterBot.unregister(application.id(), bot, 1);
        world.dispatch.dispatchDue();

        assertThat(world.post.of("ONIMBOTDELETE").get(0))
                .containsEntry("data[BOT_ID]", text(bot))
                .containsEntry("data[BOT_CODE]", "echo")
                .containsEntry("auth[user_id]", "1");
        assertThat(bots.talkHistory.of(OLIVIA)).isEmpty();
        assertThat(bots.openTalk.between(OLIVIA, bot)).isEmpty();
        assertThat(bots.people.find(bot).orElseThrow().fullName()).isEqualTo("Echo");
    }

    @Test
    void an_application_that_leaves_takes_its_bots_along() {
        bots.classic(application.id(), "echo", BotKind.STANDARD);

        bots.unregisterBot.drop(application.id());

        assertThat(bots.findBot.all()).isEmpty();
    }

    @Test
    void chats_are_changed_by_those_in_them() {
        var bot = bots.classic(application.id(), "echo", BotKind.STANDARD);
        var chat = bots.openTalk.chat(new ChatWish(true, "", "", "", "", "DEAL", "5"), bot, List.of(2L, 99L));

        assertThat(bots.findScene.ofEntity("DEAL", "5").orElseThrow().title()).isEqualTo("Chat " + chat);
        assertThat(bots.findScene.of(bot, "chat" + chat).orElseThrow().members())
                .containsExactly(2L, bot);
        assertThat(bots.findScene.of(bot, "rubbish")).isEmpty();
        assertThat(bots.changeTalk.invite(chat, bot, List.of(3L, 98L))).isTrue();
        assertThat(bots.changeTalk.invite(chat, bot, List.of(3L))).isFalse();
        assertThat(bots.changeTalk.dismiss(chat, 3, 2)).as("manages nothing").isFalse();
        assertThat(bots.changeTalk.dismiss(chat, bot, 2)).isTrue();
        assertThat(bots.changeTalk.manage(chat, bot, 3, true)).isTrue();
        assertThat(bots.changeTalk.manage(chat, 3, 3, true)).isFalse();
        assertThat(bots.changeTalk.describe(chat, bot, "New", null, null)).isTrue();
        assertThat(bots.changeTalk.describe(chat, bot, "New", null, null)).isFalse();
        assertThat(bots.changeTalk.handOver(chat, bot, 3)).isTrue();
        assertThat(bots.changeTalk.handOver(chat, bot, 3)).isFalse();
        assertThat(bots.talkHistory.find(chat).orElseThrow().ownerId()).isEqualTo(3);
    }

    @Test
    void what_was_read_stays_read() {
        var bot = bots.classic(application.id(), "echo", BotKind.STANDARD);
        var scene = bots.botSpeaks.where(bot, "2").orElseThrow();
        var message = bots.botSpeaks.say(scene, bot, Words.of("Hi"), false).orElseThrow();

        assertThat(bots.talkHistory.find(scene.id()).orElseThrow().isUnread(OLIVIA))
                .isTrue();
        bots.talkHistory.read(scene.id(), OLIVIA, message);
        assertThat(bots.talkHistory.find(scene.id()).orElseThrow().isUnread(OLIVIA))
                .isFalse();
    }

    private long say(long userId, long botId, String text) {
        var talk = bots.openTalk.between(userId, botId).orElseThrow();
        return bots.say.say(talk.id(), userId, Words.of(text), TalkNews.Context.TEXTAREA);
    }

    private static CommandWish command(String word) {
        return new CommandWish(word, false, false, false, BotWorld.HANDLER, Map.of("en", CommandText.of("Help", "")));
    }

    private static String text(long number) {
        return String.valueOf(number);
    }
}
