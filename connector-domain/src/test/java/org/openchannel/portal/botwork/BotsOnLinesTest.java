package org.openchannel.portal.botwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchannel.portal.PortalWorld.message;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.BotWorld;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.bot.BotCard;
import org.openchannel.portal.bot.BotKind;
import org.openchannel.portal.bot.CommandText;
import org.openchannel.portal.bot.CommandWish;
import org.openchannel.portal.botevent.FetchEvents;
import org.openchannel.portal.chat.Quote;
import org.openchannel.portal.delivery.EventNames;
import org.openchannel.portal.event.BoundEvent;
import org.openchannel.portal.line.LineForm;
import org.openchannel.portal.talk.Words;
import org.openchannel.shared.file.StoredFile;

class BotsOnLinesTest {

    private final PortalWorld world = new PortalWorld();
    private final BotWorld bots = new BotWorld(world);
    private final ApplicationCard connector = setUp();
    private final ApplicationCard robots = bots.application();
    private final long bot = bots.classic(robots.id(), "line", BotKind.OPENLINE);

    private ApplicationCard setUp() {
        world.setUp();
        var application = world.installedApplication();
        world.connected(application);
        return application;
    }

    @Test
    void a_bot_that_takes_care_of_a_customer_is_told_where_it_came_and_what_they_say() {
        var chat = received("Hello");

        world.transferSession.toUser(chat, 2, bot);
        received("Are you there?");
        world.dispatch.dispatchDue();

        assertThat(world.post.of("ONIMBOTJOINCHAT").get(0))
                .containsEntry("data[PARAMS][CHAT_TYPE]", "L")
                .containsEntry("data[PARAMS][CHAT_ID]", String.valueOf(chat))
                .containsEntry("data[PARAMS][CHAT_ENTITY_TYPE]", "LINES")
                .containsEntry("data[PARAMS][CHAT_ENTITY_ID]", "acme_chat|1|c1|u1")
                .containsEntry("data[PARAMS][DIALOG_ID]", "chat" + chat);
        assertThat(world.post.of("ONIMBOTMESSAGEADD"))
                .singleElement()
                .satisfies(told -> assertThat(told)
                        .containsEntry("data[PARAMS][MESSAGE]", "Are you there?")
                        .containsEntry("data[PARAMS][MESSAGE_TYPE]", "L")
                        .containsEntry("data[PARAMS][CHAT_ENTITY_TYPE]", "LINES")
                        .containsEntry("data[USER][IS_CONNECTOR]", "Y"));
    }

    @Test
    void its_answer_goes_to_the_customer_in_its_name() {
        var chat = received("Hello");
        world.transferSession.toUser(chat, 2, bot);
        var scene = bots.botSpeaks.where(bot, "chat" + chat).orElseThrow();

        var message = bots.botSpeaks.say(scene, bot, Words.of("Good day"), false);
        bots.botSpeaks.say(scene, bot, Words.of("A note"), true);
        world.dispatch.dispatchDue();

        assertThat(world.post.of("ONIMCONNECTORMESSAGEADD"))
                .singleElement()
                .satisfies(sent -> assertThat(sent)
                        .containsEntry("data[MESSAGES][0][message][user_id]", String.valueOf(bot))
                        .containsEntry("data[MESSAGES][0][im][message_id]", String.valueOf(message.orElseThrow())));
        assertThat(world.post.of("ONIMBOTMESSAGEADD")).isEmpty();
    }

    @Test
    void after_handing_over_it_neither_hears_nor_speaks() {
        var chat = received("Hello");
        world.transferSession.toUser(chat, 2, bot);
        var scene = bots.botSpeaks.where(bot, "chat" + chat).orElseThrow();

        world.transferSession.toUser(chat, bot, 3);
        received("Still there?");
        world.dispatch.dispatchDue();

        assertThat(world.post.of("ONIMBOTMESSAGEADD")).isEmpty();
        assertThat(bots.botSpeaks.where(bot, "chat" + chat)).isEmpty();
        assertThat(bots.botSpeaks.say(scene, bot, Words.of("Too late"), false)).isEmpty();
    }

    @Test
    void a_bot_the_line_names_takes_new_sessions_and_answers_first() {
        welcomed("always");

        var chat = received("Hello");
        world.dispatch.dispatchDue();

        assertThat(world.repositories.chats().find(chat).orElseThrow().operatorId())
                .hasValue(bot);
        assertThat(world.post.of("ONIMBOTJOINCHAT")).hasSize(1);
        assertThat(world.post.of("ONIMBOTMESSAGEADD").get(0)).containsEntry("data[PARAMS][MESSAGE]", "Hello");
    }

    @Test
    void it_hands_over_to_the_queue_once() {
        welcomed("first");
        var chat = received("Hello");

        assertThat(bots.handOver.toQueue(chat, this::isMine)).isTrue();

        assertThat(world.repositories.chats().find(chat).orElseThrow().operatorId())
                .isNotEqualTo(Optional.of(bot));
        assertThat(bots.handOver.toQueue(chat, this::isMine))
                .as("no bot any more")
                .isFalse();
        assertThat(bots.handOver.toUser(chat, bot, 2, true)).isFalse();
    }

    @Test
    void it_hands_over_to_somebody_or_to_another_line() {
        welcomed("always");
        var chat = received("Hello");

        assertThat(bots.handOver.toUser(chat, bot, 99, true)).isFalse();
        assertThat(bots.handOver.toUser(chat, bot, bot, true)).isFalse();
        assertThat(bots.handOver.toLine(chat, bot, 99, true)).isFalse();
        assertThat(bots.handOver.isHeldBy(chat, bot)).isTrue();
        assertThat(bots.handOver.toUser(chat, bot, 3, true)).isTrue();
        assertThat(bots.handOver.toLine(chat, bot, 2, true))
                .as("it lets go only of what it holds")
                .isFalse();
    }

    @Test
    void only_who_takes_care_of_a_customer_ends_their_dialog_for_themselves() {
        welcomed("always");
        var chat = received("Hello");
        world.transferSession.toUser(chat, 2, 3);

        assertThat(world.finishSession.finishOwn(chat, bot)).isFalse();
        assertThat(world.repositories.chats().find(chat).orElseThrow().sessionId())
                .isPresent();
        assertThat(world.finishSession.finishOwn(chat, 3)).isTrue();
        assertThat(world.finishSession.finishOwn(chat, 3)).isFalse();
    }

    @Test
    void bots_of_others_say_nothing_by_themselves_and_hand_nobody_over() {
        welcomed("always");
        var chat = received("Hello");

        bots.autoMessage.say(chat, card -> false, "Buy!");

        assertThat(bots.handOver.toQueue(chat, card -> false)).isFalse();
        assertThat(world.repositories.messages().count(chat)).isEqualTo(1);
    }

    @Test
    void automatic_messages_come_from_the_bot_that_is_there() {
        world.changeLines().change(1, new LineForm(null, null, null, Map.of("WELCOME_MESSAGE_TEXT", "Welcome!")), 1);
        welcomed("always");
        var chat = received("Hello");

        bots.autoMessage.welcome(chat, this::isMine);
        bots.autoMessage.say(chat, this::isMine, "One moment");
        bots.autoMessage.say(chat, this::isMine, " ");
        world.dispatch.dispatchDue();

        assertThat(world.post.of("ONIMCONNECTORMESSAGEADD"))
                .hasSize(2)
                .allSatisfy(sent ->
                        assertThat(sent).containsEntry("data[MESSAGES][0][message][user_id]", String.valueOf(bot)));
    }

    @Test
    void what_it_said_it_may_change_and_take_back() {
        welcomed("always");
        var chat = received("Hello");
        var scene = bots.botSpeaks.where(bot, "chat" + chat).orElseThrow();
        var message = bots.botSpeaks.say(scene, bot, Words.of("Helo"), false).orElseThrow();

        assertThat(bots.botRewrites.changeable(message, bot)).hasValue(Words.of("Helo"));
        assertThat(bots.botRewrites.changeable(message, 2)).isEmpty();
        assertThat(bots.botRewrites.change(message, bot, Words.of("Hello"))).isTrue();
        assertThat(bots.botRewrites.takeBack(message, bot, false)).isTrue();
        assertThat(bots.botRewrites.takeBack(message, bot, false)).isFalse();
        var late = bots.botSpeaks.say(scene, bot, Words.of("Late"), false).orElseThrow();
        world.clock.advance(Duration.ofDays(3));
        assertThat(bots.botRewrites.change(late, bot, Words.of("Later"))).isFalse();
    }

    @Test
    void a_messenger_is_told_what_its_bot_changes_and_takes_back() {
        world.bindEvent.bind(new BoundEvent(connector.id(), EventNames.MESSAGE_UPDATE, PortalWorld.HANDLER, 0));
        world.bindEvent.bind(new BoundEvent(connector.id(), EventNames.MESSAGE_DELETE, PortalWorld.HANDLER, 0));
        welcomed("always");
        var chat = received("Hello");
        var scene = bots.botSpeaks.where(bot, "chat" + chat).orElseThrow();
        var message = bots.botSpeaks.say(scene, bot, Words.of("Helo"), false).orElseThrow();
        var note = bots.botSpeaks.say(scene, bot, Words.of("A note"), true).orElseThrow();

        bots.botRewrites.change(message, bot, Words.of("Good day"));
        bots.botRewrites.takeBack(message, bot, false);
        bots.botRewrites.change(note, bot, Words.of("Another note"));
        bots.botRewrites.takeBack(note, bot, false);
        world.dispatch.dispatchDue();

        assertThat(world.post.of(EventNames.MESSAGE_UPDATE))
                .singleElement()
                .satisfies(told -> assertThat(told)
                        .containsEntry("data[MESSAGES][0][im][message_id]", String.valueOf(message))
                        .containsEntry("data[MESSAGES][0][message][text]", "[b]Echo:[/b][br] Good day"));
        assertThat(world.post.of(EventNames.MESSAGE_DELETE)).hasSize(1);
    }

    @Test
    void what_it_said_through_a_connector_that_is_gone_it_still_changes() {
        welcomed("always");
        var chat = received("Hello");
        var scene = bots.botSpeaks.where(bot, "chat" + chat).orElseThrow();
        var message = bots.botSpeaks.say(scene, bot, Words.of("Helo"), false).orElseThrow();
        world.unregisterConnector().unregister(connector.id(), PortalWorld.CODE);

        assertThat(bots.botRewrites.change(message, bot, Words.of("Good day"))).isTrue();
        assertThat(bots.botRewrites.changeable(message, bot)).hasValue(Words.of("Good day"));
        assertThat(bots.botRewrites.takeBack(message, bot, false)).isTrue();
    }

    @Test
    void buttons_it_adds_are_pressed_by_operators_and_nobody_else() {
        welcomed("always");
        var chat = received("Hello");
        var texts = Map.of("en", CommandText.of("Help", ""));
        bots.changeCommands.register(
                robots.id(), bot, new CommandWish("help", false, false, false, BotWorld.HANDLER, texts));
        var keyboard = "[{\"TEXT\":\"Help\",\"COMMAND\":\"help\"}]";
        var scene = bots.botSpeaks.where(bot, "chat" + chat).orElseThrow();
        var words = new Words("Choose", false, "[]", keyboard, null);
        var message = bots.botSpeaks.say(scene, bot, words, false).orElseThrow();

        assertThat(bots.pressLineButton.press(chat, message, 2, "help", "me")).isTrue();
        world.dispatch.dispatchDue();

        assertThat(bots.botRewrites.changeable(message, bot)).hasValue(words);
        assertThat(world.post.of("ONIMCOMMANDADD"))
                .singleElement()
                .satisfies(told -> assertThat(told)
                        .containsEntry("data[PARAMS][MESSAGE_ID]", String.valueOf(message))
                        .containsEntry("data[USER][ID]", "2"));
        assertThat(bots.pressLineButton.press(chat, message, 99, "help", "")).isFalse();
        assertThat(bots.pressLineButton.press(chat, message, 2, "unknown", "")).isFalse();
        assertThat(bots.pressLineButton.press(chat + 1, message, 2, "help", "")).isFalse();
    }

    @Test
    void a_bot_answers_a_message_of_the_customer() {
        welcomed("always");
        var chat = received("Hello");
        var scene = bots.botSpeaks.where(bot, "chat" + chat).orElseThrow();
        var asked = world.conversation().page(chat, null, 9).messages().get(0).id();

        var message = bots.botSpeaks
                .say(scene, bot, Words.of("Yes?").answering(asked), false)
                .orElseThrow();

        assertThat(world.conversation().message(message).orElseThrow().quote())
                .isEqualTo(new Quote(asked, "Ivan Petrov", "Hello"));
        assertThat(bots.modernFacts
                        .message(bots.readMessage.find(message).orElseThrow())
                        .get("params"))
                .isEqualTo(Map.of("REPLY_ID", asked));
        assertThat(bots.botRewrites.changeable(message, bot).orElseThrow().replyTo())
                .isEqualTo(asked);
    }

    @Test
    void an_operator_reads_what_happens_in_their_dialogs() {
        welcomed("always");
        bots.subscribeReader.subscribe(2);
        var chat = received("Hello");
        assertThat(bots.fetchEvents.ofUser(2, 0, 9).entries())
                .as("the bot has it")
                .isEmpty();

        world.answerDialog.answer(chat, 2, "Yes?", List.of());
        received("Shoes");

        assertThat(bots.fetchEvents.ofUser(2, 0, 9).entries())
                .extracting(FetchEvents.Entry::event)
                .containsExactly("ONIMV2JOINCHAT", "ONIMV2MESSAGEADD", "ONIMV2MESSAGEADD");
    }

    @Test
    void blocks_alone_are_for_operators() {
        welcomed("always");
        var chat = received("Hello");
        var scene = bots.botSpeaks.where(bot, "chat" + chat).orElseThrow();

        var message = bots.botSpeaks
                .say(scene, bot, new Words("", false, "[]", null, null), false)
                .orElseThrow();
        bots.botRewrites.change(message, bot, new Words("", false, "[1]", null, null));
        world.dispatch.dispatchDue();

        assertThat(world.post.of("ONIMCONNECTORMESSAGEADD")).isEmpty();
        assertThat(bots.botRewrites.changeable(message, bot).orElseThrow().attach())
                .isEqualTo("[1]");
    }

    @Test
    void a_file_it_sends_reaches_the_customer_and_is_seen_by_who_is_there() {
        welcomed("always");
        var chat = received("Hello");
        var other = bots.classic(robots.id(), "other", BotKind.STANDARD);
        var scene = bots.botSpeaks.where(bot, "chat" + chat).orElseThrow();
        var price = new StoredFile("f9", "price.pdf", "application/pdf", 12);

        var sent = bots.sendFile.send(scene, bot, price, Words.of("Our prices")).orElseThrow();
        world.dispatch.dispatchDue();

        assertThat(world.post.of("ONIMCONNECTORMESSAGEADD").get(0))
                .containsEntry("data[MESSAGES][0][message][files][0][name]", "price.pdf")
                .containsEntry("data[MESSAGES][0][im][message_id]", String.valueOf(sent.messageId()));
        var kept = bots.sendFile.find(sent.fileId()).orElseThrow();
        assertThat(kept.fileId()).isEqualTo("f9");
        assertThat(bots.sendFile.maySee(kept, bot)).isTrue();
        assertThat(bots.sendFile.maySee(kept, other)).isFalse();
    }

    @Test
    void a_command_of_a_customer_is_answered_to_them() {
        welcomed("always");
        var texts = Map.of("en", CommandText.of("Help", ""));
        bots.changeCommands.register(
                robots.id(), bot, new CommandWish("help", false, false, false, BotWorld.HANDLER, texts));

        var received =
                world.receive(connector, message("u1", "c1", "", "/help")).get(0);
        var answer = bots.answerCommand.answer(bot, received.messageId(), Words.of("Here I am"));
        world.dispatch.dispatchDue();

        assertThat(answer).isPresent();
        assertThat(world.post.of("ONIMCOMMANDADD")).hasSize(1);
        assertThat(world.post.of("ONIMBOTMESSAGEADD")).isEmpty();
        assertThat(bots.answerCommand.answer(bot, 9999, Words.of("Where?"))).isEmpty();
    }

    @Test
    void a_supervisor_hears_everybody_in_the_dialogs_it_was_let_into_and_counts_as_no_answer() {
        var chat = received("Hello");
        var watch = bots.classic(robots.id(), "watch", BotKind.SUPERVISOR);
        world.sessionWorld.letIn.in(chat, watch);

        received("Are you there?");
        world.answerDialog.answer(chat, 2, "Yes", List.of());
        var scene = bots.botSpeaks.where(watch, "chat" + chat).orElseThrow();
        bots.botSpeaks.say(scene, watch, Words.of("A note"), true);
        world.dispatch.dispatchDue();

        assertThat(world.post.of("ONIMBOTJOINCHAT")).hasSize(1);
        assertThat(world.post.of("ONIMBOTMESSAGEADD"))
                .extracting(told -> told.get("data[PARAMS][MESSAGE]") + " " + told.get("data[USER][ID]"))
                .containsExactly("Are you there? " + customer(chat), "Yes 2");
        assertThat(world.repositories.chats().find(chat).orElseThrow().operatorId())
                .hasValue(2L);
    }

    @Test
    void a_bot_that_stays_after_a_transfer_speaks_until_somebody_takes_the_dialog() {
        welcomed("always");
        var chat = received("Hello");

        assertThat(bots.handOver.toUser(chat, bot, 3, false)).isTrue();
        var scene = bots.botSpeaks.where(bot, "chat" + chat).orElseThrow();
        assertThat(bots.botSpeaks.say(scene, bot, Words.of("Oscar will be here soon"), false))
                .isPresent();
        received("Thanks");
        world.sessionWorld.workOnDialog.take(chat, 3);
        world.dispatch.dispatchDue();

        assertThat(bots.botSpeaks.where(bot, "chat" + chat)).isEmpty();
        assertThat(world.post.of("ONIMBOTMESSAGEADD")).as("it was not asked").hasSize(1);
    }

    @Test
    void a_line_may_keep_its_bot_to_the_end() {
        var settings = Map.of("WELCOME_BOT_LEFT", "close");
        world.changeLines().change(1, new LineForm(null, null, null, settings), 1);
        welcomed("always");
        var chat = received("Hello");

        bots.handOver.toQueue(chat, this::isMine);
        world.answerDialog.answer(chat, 2, "[b]I[/b] ask [USER=" + bot + "]Echo[/USER]", List.of());
        world.dispatch.dispatchDue();

        assertThat(bots.botSpeaks.where(bot, "chat" + chat)).isPresent();
        assertThat(world.post.of("ONIMBOTMESSAGEADD")).as("called by name").hasSize(2);
        world.finishSession.finish(chat, 2);
        assertThat(world.repositories.chats().find(chat).orElseThrow().members())
                .isEmpty();
    }

    @Test
    void a_bot_reads_the_dialogs_it_is_in() {
        var received =
                world.receive(connector, message("u1", "c1", "", "Hello")).get(0);
        var watch = bots.classic(robots.id(), "watch", BotKind.SUPERVISOR);
        var said = bots.readMessage.find(received.messageId()).orElseThrow();

        assertThat(bots.readMessage.isThere(said, watch)).isFalse();
        world.sessionWorld.letIn.in(received.chatId(), watch);
        assertThat(bots.readMessage.isThere(said, watch)).isTrue();
        assertThat(said.words().text()).isEqualTo("Hello");
        assertThat(bots.readMessage.find(9999)).isEmpty();
    }

    @Test
    void only_a_bot_for_lines_welcomes() {
        var plain = bots.classic(robots.id(), "plain", BotKind.STANDARD);
        var settings = Map.of(
                "WELCOME_BOT_ENABLE", "Y", "WELCOME_BOT_JOIN", "always", "WELCOME_BOT_ID", String.valueOf(plain));
        world.changeLines().change(1, new LineForm(null, null, null, settings), 1);

        var chat = received("Hello");

        assertThat(world.repositories.chats().find(chat).orElseThrow().operatorId())
                .isNotEqualTo(Optional.of(plain));
    }

    private void welcomed(String join) {
        var settings =
                Map.of("WELCOME_BOT_ENABLE", "Y", "WELCOME_BOT_JOIN", join, "WELCOME_BOT_ID", String.valueOf(bot));
        world.changeLines().change(1, new LineForm(null, null, null, settings), 1);
    }

    private long received(String text) {
        return world.receive(connector, message("u1", "c1", "", text)).get(0).chatId();
    }

    private long customer(long chat) {
        return world.repositories.chats().find(chat).orElseThrow().customerId();
    }

    private boolean isMine(BotCard card) {
        return card.ownerId() == robots.id();
    }
}
