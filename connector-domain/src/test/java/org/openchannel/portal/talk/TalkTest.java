package org.openchannel.portal.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.BotWorld;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.bot.BotKind;

class TalkTest {

    private final PortalWorld world = new PortalWorld();
    private final BotWorld bots = new BotWorld(world);
    private final long bot = setUp();

    private long setUp() {
        world.setUp();
        return bots.classic(bots.application().id(), "echo", BotKind.STANDARD);
    }

    @Test
    void what_a_chat_is_to_be_like_fits_where_it_is_kept() {
        var huge = "x".repeat(70_000);
        var wish = new ChatWish(false, huge, huge, huge, "", huge, huge);

        assertThat(wish.title()).hasSize(255);
        assertThat(wish.description()).hasSize(1000);
        assertThat(wish.color()).isEmpty();
        assertThat(wish.entityType()).hasSize(100);
        assertThat(wish.entityId()).hasSize(255);
    }

    @Test
    void words_are_stripped_and_long_ones_are_cut() {
        assertThat(Words.of("  Hello ").text()).isEqualTo("Hello");
        assertThat(Words.of("x".repeat(20_001)).text()).hasSize(20_006).endsWith("x (...)");
        assertThat(Words.of("x".repeat(20_000)).text()).hasSize(20_000);
    }

    @Test
    void words_with_an_attachment_alone_are_something() {
        assertThat(Words.of(" ").isEmpty()).isTrue();
        assertThat(Words.of("Hello").isEmpty()).isFalse();
        assertThat(new Words("", false, "[]", null, null).isEmpty()).isFalse();
        assertThat(new Words("", false, null, "[]", "[]").isEmpty()).isTrue();
    }

    @Test
    void each_side_knows_a_private_talk_by_the_other() {
        var talk = bots.openTalk.between(2, bot).orElseThrow();

        assertThat(talk.dialogId(2)).isEqualTo(String.valueOf(bot));
        assertThat(talk.dialogId(bot)).isEqualTo("2");
        var chat = chat();
        assertThat(chat.dialogId(2)).isEqualTo("chat" + chat.id());
        assertThat(chat.other(2)).isEmpty();
    }

    @Test
    void what_somebody_else_said_is_unread_until_it_is_read() {
        var talk = bots.openTalk.between(2, bot).orElseThrow();
        bots.say.say(talk.id(), bot, Words.of("Hello"), TalkNews.Context.TEXTAREA);
        var card = bots.talkHistory.find(talk.id()).orElseThrow();

        assertThat(card.isUnread(2)).isTrue();
        assertThat(card.isUnread(bot)).isFalse();
        assertThat(card.isUnread(3)).as("not in it").isFalse();
    }

    @Test
    void a_private_talk_stays_as_it_is() {
        var talk = bots.openTalk.between(2, bot).orElseThrow().id();

        assertThat(bots.changeTalk.invite(talk, 2, List.of(3L))).isFalse();
        assertThat(bots.changeTalk.describe(talk, 2, "Ours", null, null)).isFalse();
    }

    @Test
    void who_is_not_in_a_chat_changes_nothing() {
        var chat = chat().id();

        assertThat(bots.changeTalk.invite(chat, 3, List.of(3L))).isFalse();
        assertThat(bots.changeTalk.invite(999, 1, List.of(3L))).isFalse();
        assertThat(bots.changeTalk.dismiss(chat, bot, 3)).isFalse();
        assertThat(bots.changeTalk.manage(chat, bot, 3, true)).isFalse();
        assertThat(bots.changeTalk.handOver(chat, bot, 3)).isFalse();
    }

    @Test
    void one_leaves_by_oneself_and_a_manager_is_made_and_unmade() {
        var chat = chat().id();

        assertThat(bots.changeTalk.manage(chat, bot, 2, true)).isTrue();
        assertThat(card(chat).members().get(2L)).isEqualTo(new Member(true, 0));
        assertThat(bots.changeTalk.manage(chat, bot, 2, false)).isTrue();
        assertThat(card(chat).members().get(2L)).isEqualTo(new Member(false, 0));
        assertThat(bots.changeTalk.dismiss(chat, 2, 2)).isTrue();
        assertThat(card(chat).members()).containsOnlyKeys(bot);
    }

    @Test
    void a_chat_takes_a_title_a_colour_and_a_picture_one_at_a_time() {
        var chat = chat().id();

        bots.changeTalk.describe(chat, bot, null, "RED", null);
        bots.changeTalk.describe(chat, bot, null, null, "f1");

        assertThat(card(chat).title()).isEqualTo("Team");
        assertThat(card(chat).color()).isEqualTo("RED");
        assertThat(card(chat).avatarId()).isEqualTo("f1");
    }

    private TalkCard chat() {
        var chat = bots.openTalk.chat(new ChatWish(false, "Team", "", "", "", "", ""), bot, List.of(2L));
        return card(chat);
    }

    private TalkCard card(long chat) {
        return bots.talkHistory.find(chat).orElseThrow();
    }

    @Test
    void a_manager_takes_back_what_anybody_said_in_a_chat_and_only_there() {
        var chat = bots.openTalk.chat(new ChatWish(false, "Team", "", "", "", "", ""), 1, List.of(2L));
        var said = bots.say.say(chat, 2, Words.of("Rude"), TalkNews.Context.TEXTAREA);
        var own = bots.say.say(
                bots.openTalk.between(1, 2).orElseThrow().id(), 2, Words.of("Rude"), TalkNews.Context.TEXTAREA);

        assertThat(bots.changeWords.takeBackOf(said, 2, false)).isFalse();
        assertThat(bots.changeWords.takeBackOf(own, 1, false)).isFalse();
        assertThat(bots.changeWords.takeBackOf(999, 1, false)).isFalse();
        assertThat(bots.changeWords.takeBackOf(said, 1, false)).isTrue();
        assertThat(bots.changeWords.takeBackOf(said, 1, false)).isFalse();
        assertThat(bots.changeTalk.explain(chat, 1, "About")).isTrue();
        assertThat(bots.changeTalk.explain(chat, 1, "About")).isFalse();
        assertThat(bots.changeTalk.takeText(chat, 3, false)).isFalse();
        assertThat(bots.changeTalk.takeText(chat, 1, true)).isFalse();
    }
}
