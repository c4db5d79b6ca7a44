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
import org.openchannel.portal.bot.BotKind;
import org.openchannel.portal.line.LineForm;
import org.openchannel.portal.talk.Words;

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
        assertThat(world.post.of("ONIMBOTMESSAGEADD")).singleElement().satisfies(told -> assertThat(told)
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

        assertThat(world.post.of("ONIMCONNECTORMESSAGEADD")).singleElement().satisfies(sent -> assertThat(sent)
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
    void the_queue_takes_over_when_the_lines_patience_ends() {
        world.changeLines().change(1, new LineForm(null, null, null, Map.of("WELCOME_BOT_TIME", "60")), 1);
        var chat = received("Hello");
        world.transferSession.toUser(chat, 2, bot);

        assertThat(bots.relieveBots.relieveDue()).isZero();
        world.clock.advance(Duration.ofSeconds(60));
        assertThat(bots.relieveBots.relieveDue()).isEqualTo(1);

        assertThat(world.repositories.chats().find(chat).orElseThrow().operatorId())
                .isNotEqualTo(Optional.of(bot));
        assertThat(bots.relieveBots.relieveDue()).isZero();
    }

    @Test
    void a_session_that_ends_ends_the_duty() {
        var chat = received("Hello");
        world.transferSession.toUser(chat, 2, bot);
        var session = world.repositories.chats().find(chat).orElseThrow().sessionId().orElseThrow();

        world.finishSession.finish(chat, bot);

        assertThat(bots.kept.duties().find(session).orElseThrow().isOver()).isTrue();
        assertThat(bots.kept.duties().count(bot)).isEqualTo(1);
    }

    @Test
    void only_a_bot_for_lines_welcomes() {
        var chat = received("Hello");
        var found = world.repositories.chats().find(chat).orElseThrow();
        var session = world.repositories.sessions().find(found.sessionId().orElseThrow()).orElseThrow();
        var plain = bots.classic(robots.id(), "plain", BotKind.STANDARD);
        var welcome = new LookAfterDialogs(
                bots.findBot,
                world.repositories.lines(),
                bots.kept.duties(),
                (TellLineBots) world.messageNews.get(0),
                world.clock);

        assertThat(List.of(bot, plain, 2L, 99L))
                .filteredOn(number -> welcome.takes(number, found, session))
                .containsExactly(bot);
    }

    private long received(String text) {
        return world.receive(connector, message("u1", "c1", "", text)).get(0).chatId();
    }
}
