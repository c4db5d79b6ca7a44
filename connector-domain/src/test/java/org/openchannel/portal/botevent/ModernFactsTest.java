package org.openchannel.portal.botevent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.BotWorld;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.bot.BotHandlers;
import org.openchannel.portal.bot.BotKind;
import org.openchannel.portal.bot.BotProfile;
import org.openchannel.portal.bot.BotWish;
import org.openchannel.portal.bot.CommandText;
import org.openchannel.portal.bot.CommandWish;
import org.openchannel.portal.botwork.Person;
import org.openchannel.portal.talk.ChatWish;
import org.openchannel.portal.talk.TalkNews;
import org.openchannel.portal.talk.Words;

class ModernFactsTest {

    private final PortalWorld world = new PortalWorld();
    private final BotWorld bots = new BotWorld(world);
    private final ApplicationCard application = setUp();
    private final RememberedTrees trees = new RememberedTrees();
    private final ModernFacts facts = new ModernFacts(bots.changeCommands, bots.talkHistory, trees, world.settings);

    private ApplicationCard setUp() {
        world.setUp();
        return bots.application();
    }

    @Test
    void a_colleague_a_bot_and_a_customer_are_told_apart() {
        assertThat(facts.person(person(false, false, "", "")))
                .containsEntry("type", "employee")
                .containsEntry("externalAuthId", "default")
                .containsEntry("gender", "M")
                .containsEntry("avatar", "")
                .containsEntry("departments", List.of(1));
        assertThat(facts.person(person(true, false, "F", "f1")))
                .containsEntry("type", "bot")
                .containsEntry("externalAuthId", "bot")
                .containsEntry("gender", "F")
                .containsEntry("avatar", "https://portal.example:8443/portal/files/f1");
        assertThat(facts.person(person(false, true, "", "")))
                .containsEntry("type", "extranet")
                .containsEntry("externalAuthId", "imconnector")
                .containsEntry("departments", List.of());
    }

    @Test
    void a_message_brings_along_only_what_it_has() {
        var tree = trees.write(Map.of("BUTTONS", List.of()));
        var bare = new Said(5, 3, 2, Words.of("Hello"), world.clock.instant());
        var full = new Said(6, 3, 2, new Words("Hello", true, tree, tree, tree), world.clock.instant());

        assertThat(facts.message(bare)).containsEntry("params", Map.of()).containsEntry("authorId", 2L);
        assertThat(facts.message(full))
                .containsEntry("authorId", 0L)
                .extractingByKey("params")
                .isEqualTo(Map.of("ATTACH", trees.read(tree), "KEYBOARD", trees.read(tree), "MENU", trees.read(tree)));
    }

    @Test
    void an_owner_learns_how_many_its_bot_knows() {
        var bot = bots.fetching(application.id(), "echo", BotKind.STANDARD);
        bots.openTalk.chat(new ChatWish(false, "Team", "", "", "", "", ""), 1, List.of(2L, bot));
        bots.openTalk.between(2, bot);

        assertThat(facts.bot(bots.findBot.find(bot).orElseThrow()))
                .containsEntry("eventMode", "fetch")
                .containsEntry("countChat", 2)
                .containsEntry("countUser", 2L);
        var told = bots.findBot.find(webhook()).orElseThrow();
        assertThat(facts.bot(told)).containsEntry("eventMode", "webhook");
    }

    @Test
    void a_modern_bot_with_a_handler_is_told_there_with_its_token() {
        var bot = webhook();
        var talk = bots.openTalk.between(2, bot).orElseThrow();

        bots.say.say(talk.id(), 2, Words.of("Hello"), TalkNews.Context.TEXTAREA);
        world.dispatch.dispatchDue();

        assertThat(world.post.of("ONIMBOTV2MESSAGEADD"))
                .singleElement()
                .satisfies(told -> assertThat(told)
                        .containsEntry("data[bot][id]", String.valueOf(bot))
                        .containsEntry("data[message][text]", "Hello")
                        .containsEntry("data[message][forward]", "")
                        .containsEntry("data[user][id]", "2")
                        .containsKey("data[bot][auth][access_token]"));
        assertThat(world.post.of("ONIMBOTV2JOINCHAT").get(0)).containsEntry("data[dialogId]", "2");
    }

    @Test
    void a_taken_back_message_is_told_by_its_number_alone() {
        var bot = webhook();
        var talk = bots.openTalk.between(2, bot).orElseThrow();
        var message = bots.say.say(talk.id(), 2, Words.of("Helo"), TalkNews.Context.TEXTAREA);

        bots.changeWords.takeBack(message, 2, true);
        world.dispatch.dispatchDue();

        assertThat(world.post.of("ONIMBOTV2MESSAGEDELETE").get(0))
                .containsEntry("data[messageId]", String.valueOf(message))
                .doesNotContainKey("data[message][id]");
    }

    @Test
    void a_modern_bot_that_goes_is_told_of_nothing_else() {
        var bot = webhook();

        bots.unregisterBot.unregister(application.id(), bot, 1);
        world.dispatch.dispatchDue();

        assertThat(world.post.of("ONIMBOTV2DELETE").get(0))
                .containsEntry("data[bot][code]", "hooked")
                .doesNotContainKeys("data[language]", "data[chat][id]");
    }

    @Test
    void a_command_is_told_where_the_bot_listens() {
        var modern = webhook();
        var classic = bots.classic(application.id(), "echo", BotKind.STANDARD);
        var texts = Map.of("en", CommandText.of("Help", ""));
        bots.changeCommands.register(application.id(), modern, new CommandWish("help", false, false, false, "", texts));
        bots.changeCommands.register(
                application.id(), classic, new CommandWish("mute", false, false, false, "", texts));

        say(modern, "/help me");
        say(classic, "/mute");
        world.dispatch.dispatchDue();

        assertThat(world.post.of("ONIMBOTV2COMMANDADD"))
                .singleElement()
                .satisfies(told -> assertThat(told)
                        .containsEntry("data[command][command]", "/help")
                        .containsEntry("data[command][params]", "me")
                        .containsEntry("data[command][context]", "textarea"));
        assertThat(world.post.of("ONIMCOMMANDADD")).as("nobody listens").isEmpty();
    }

    private void say(long bot, String text) {
        var talk = bots.openTalk.between(2, bot).orElseThrow();
        bots.say.say(talk.id(), 2, Words.of(text), TalkNews.Context.TEXTAREA);
    }

    private long webhook() {
        return bots.registerBot.register(
                application.id(),
                new BotWish(
                        "hooked",
                        BotKind.STANDARD,
                        true,
                        false,
                        false,
                        BotHandlers.all(BotWorld.HANDLER),
                        BotProfile.named("Hook"),
                        false,
                        true,
                        null));
    }

    private static Person person(boolean isBot, boolean isConnector, String gender, String avatarId) {
        return new Person(2, "Olivia", "Park", "", "", gender, "", "#4ba984", avatarId, isBot, isConnector, true);
    }
}
