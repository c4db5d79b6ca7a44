package org.openchannel.web.portal.desk.messenger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.BotWorld;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.application.Application;
import org.openchannel.portal.bot.BotKind;
import org.openchannel.portal.bot.CommandText;
import org.openchannel.portal.bot.CommandWish;
import org.openchannel.portal.talk.TalkNews;
import org.openchannel.portal.talk.Words;
import org.openchannel.web.http.View;
import org.openchannel.web.portal.desk.Drawn;

class MessengerPageTest {

    private static final long OLIVIA = 2;

    private final PortalWorld world = new PortalWorld();
    private final BotWorld bots = new BotWorld(world);
    private final Messenger messenger =
            new Messenger(bots.talkHistory, bots.findBot, bots.changeCommands, bots.people, bots.markTalks);

    MessengerPageTest() {
        world.setUp();
    }

    @Test
    void says_what_to_do_while_there_is_no_bot() {
        assertThat(Drawn.everywhere(list())).contains("imbot.register");
    }

    @Test
    void offers_bots_to_write_to_until_there_is_a_talk() {
        var bot = bots.classic(bots.application().id(), "echo", BotKind.STANDARD);
        assertThat(Drawn.everywhere(list())).contains("action=\"/portal/messenger/with/" + bot + "\"");

        var talk = bots.openTalk.between(OLIVIA, bot).orElseThrow();
        say(talk.id(), bot, Words.of("[b]Hello[/b]"));

        assertThat(Drawn.everywhere(list()))
                .doesNotContain("/portal/messenger/with/" + bot)
                .contains("href=\"/portal/messenger/" + talk.id() + "\"")
                .contains("Unread");
    }

    @Test
    void shows_what_was_said_with_its_parts_and_nothing_that_could_hurt() {
        var owner = bots.application().id();
        var bot = bots.classic(owner, "echo", BotKind.STANDARD);
        bots.changeCommands.register(
                owner,
                bot,
                new CommandWish(
                        "help", false, false, false, BotWorld.HANDLER, Map.of("en", CommandText.of("Help", ""))));
        var talk = bots.openTalk.between(OLIVIA, bot).orElseThrow();
        say(talk.id(), OLIVIA, Words.of("<script>alert(1)</script>"));
        say(
                talk.id(),
                bot,
                new Words(
                        "Choose",
                        false,
                        "[{\"BLOCKS\":[{\"MESSAGE\":\"[b]Card[/b]\"},{\"LINK\":{\"NAME\":\"Site\",\"LINK\":\"https://x.example/\"}},"
                                + "{\"DELIMITER\":{\"SIZE\":200}},{\"GRID\":[{\"NAME\":\"Price\",\"VALUE\":\"5\"}]},"
                                + "{\"LINK\":{\"NAME\":\"Bad\",\"LINK\":\"javascript:alert(1)\"}}]}]",
                        "[{\"TEXT\":\"Help me\",\"COMMAND\":\"help\",\"COMMAND_PARAMS\":\"now\"},{\"TYPE\":\"NEWLINE\"},"
                                + "{\"TEXT\":\"Open\",\"LINK\":\"https://y.example/\"},"
                                + "{\"TEXT\":\"Evil\",\"LINK\":\"javascript:alert(2)\"},"
                                + "{\"TEXT\":\"Put\",\"ACTION\":\"PUT\",\"ACTION_VALUE\":\"text\"},"
                                + "{\"TEXT\":\"Say\",\"ACTION\":\"SEND\",\"ACTION_VALUE\":\"yes\"}]",
                        null));
        var broken = new Words("Broken", false, "{", "{", null);
        say(talk.id(), bot, broken);
        say(
                talk.id(),
                bot,
                Words.of("Why?")
                        .answering(bots.talkHistory
                                .page(talk.id(), Long.MAX_VALUE, 9)
                                .get(0)
                                .id()));

        var card = bots.talkHistory.find(talk.id()).orElseThrow();
        var view = messenger
                .talk(page(), card, OLIVIA, Long.MAX_VALUE, "en")
                .map(shown -> messenger.list(shown, OLIVIA, talk.id(), "en"))
                .orElseThrow();
        var html = Drawn.everywhere(view);

        assertThat(html)
                .contains("&lt;script&gt;", "<strong>Card</strong>", "https://x.example/", "Price", "<hr>")
                .contains("name=\"command\" value=\"help\"", "https://y.example/", "data-put=\"text\"", "value=\"yes\"")
                .contains("data-put=\"/help \"")
                .contains("bubble-quote-text\">&lt;script&gt;alert(1)&lt;/script&gt;</span>")
                .doesNotContain("javascript:", "Evil");
        assertThat(messenger.talk(page(), card, 3, Long.MAX_VALUE, "en"))
                .as("not hers")
                .isEmpty();
    }

    @Test
    void an_applications_bots_are_shown_with_what_they_heard() {
        var page = Drawn.page("desk/application-bots", Drawn.ADMIN, "applications")
                .with("application", Drawn.application(Application.Status.INSTALLED));
        assertThat(Drawn.everywhere(page.with("bots", List.of()))).contains("imbot.v2.Bot.register");

        var bot = bots.classic(bots.application().id(), "echo", BotKind.OPENLINE);
        var file = BotFile.of(bots.findBot.find(bot).orElseThrow(), List.of());
        var html = Drawn.everywhere(page.with("bots", List.of(file)));

        assertThat(html).contains("Bot of lines", BotWorld.HANDLER, "No messages yet", "works on lines");
        assertThat(file.handlers()).hasSize(1);
    }

    private void say(long talk, long author, Words words) {
        bots.say.say(talk, author, words, TalkNews.Context.TEXTAREA);
    }

    private View list() {
        return messenger.list(page(), OLIVIA, 0, "en").with("talk", null);
    }

    private static View page() {
        return Drawn.page("desk/messenger", Drawn.OPERATOR, MessengerEntry.CODE);
    }
}
