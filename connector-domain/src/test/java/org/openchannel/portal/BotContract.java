package org.openchannel.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.bot.BotChange;
import org.openchannel.portal.bot.BotHandlers;
import org.openchannel.portal.bot.BotKind;
import org.openchannel.portal.bot.BotProfile;
import org.openchannel.portal.bot.CommandText;
import org.openchannel.portal.bot.CommandWish;
import org.openchannel.portal.botevent.FetchEvents;
import org.openchannel.portal.chat.Quote;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.talk.ChatWish;
import org.openchannel.portal.talk.Member;
import org.openchannel.portal.talk.React;
import org.openchannel.portal.talk.SeeNotices;
import org.openchannel.portal.talk.TalkLine;
import org.openchannel.portal.talk.TalkNews;
import org.openchannel.portal.talk.Words;

/** What is kept of bots and talks is found again, wherever it is kept: each step in a transaction of its own. */
public interface BotContract {

    /** Bots over the repositories under test, empty before each test. */
    BotWorld bots();

    /** Runs one step. */
    <T> T inTransaction(Callable<T> step);

    /** Runs one step without a result. */
    default void step(Runnable step) {
        inTransaction(() -> {
            step.run();
            return true;
        });
    }

    /** A portal with an application that may have bots; returns its number. */
    private long owner() {
        step(bots().world::setUp);
        return inTransaction(() -> bots().application().id());
    }

    @Test
    default void a_bot_is_found_by_number_code_and_owner() {
        var owner = owner();
        var id = inTransaction(() -> bots().classic(owner, "echo", BotKind.SUPERVISOR));
        var profile =
                new BotProfile("New", null, null, "RED", "Helper", "https://x.example", "F", "2020-01-02", "file");

        step(() -> bots().updateBot.update(owner, id, BotChange.of("echo2", BotHandlers.NONE, profile)));

        var bot = inTransaction(() -> bots().findBot.withCode("echo2").orElseThrow());
        assertThat(bot)
                .usingRecursiveComparison()
                .isEqualTo(inTransaction(() -> bots().findBot.find(id).orElseThrow()));
        assertThat(bot.kind()).isEqualTo(BotKind.SUPERVISOR);
        assertThat(bot.handlers().welcome()).isEqualTo(BotWorld.HANDLER);
        assertThat(bot.profile().name()).isEqualTo("New");
        assertThat(bot.profile().website()).isEqualTo("https://x.example");
        assertThat(inTransaction(() -> bots().findBot.of(owner))).hasSize(1);
        assertThat(inTransaction(
                        () -> new StaffDirectory(bots().world.repositories.staff()).all()))
                .hasSize(3);
        step(() -> bots().unregisterBot.unregister(owner, id, 1));
        assertThat(inTransaction(() -> bots().findBot.all())).isEmpty();
    }

    @Test
    default void a_holder_of_a_key_is_found_by_it() {
        owner();

        var holder = inTransaction(() -> bots().knowOwner.holding("key"));

        assertThat(inTransaction(() -> bots().knowOwner.known("key"))).hasValue(holder);
        assertThat(inTransaction(() -> bots().knowOwner.applicationToken(holder)))
                .isPresent();
        assertThat(inTransaction(() -> bots().knowOwner.known("other"))).isEmpty();
    }

    @Test
    default void commands_keep_their_words_in_every_language() {
        var owner = owner();
        var id = inTransaction(() -> bots().classic(owner, "echo", BotKind.STANDARD));
        var texts = Map.of("en", CommandText.of("Help", "about"), "ru", CommandText.of("Помощь", ""));
        var wish = new CommandWish("help", true, false, true, BotWorld.HANDLER, texts);

        var command = inTransaction(() -> bots().changeCommands.register(owner, id, wish));
        step(() -> bots().changeCommands
                .register(
                        owner,
                        id,
                        new CommandWish("help", true, false, true, "", Map.of("ru", CommandText.of("Справка", "")))));

        var found = inTransaction(() -> bots().changeCommands.called("HELP"));
        assertThat(found).singleElement().satisfies(card -> {
            assertThat(card.id()).isEqualTo(command);
            assertThat(card.text("ru").title()).isEqualTo("Справка");
            assertThat(card.wish().texts()).hasSize(1);
        });
        step(() -> bots().unregisterBot.unregister(owner, id, 1));
        assertThat(inTransaction(() -> bots().changeCommands.of(id))).isEmpty();
    }

    @Test
    default void a_user_reads_what_happens_in_their_chats_once_they_want_to() {
        var owner = owner();
        var id = inTransaction(() -> bots().fetching(owner, "echo", BotKind.STANDARD));
        var talk = inTransaction(() -> bots().openTalk.between(2, id).orElseThrow());
        step(() -> bots().say.say(talk.id(), 2, Words.of("Before"), TalkNews.Context.TEXTAREA));
        step(() -> bots().subscribeReader.subscribe(2));
        step(() -> bots().subscribeReader.subscribe(2));
        var said = inTransaction(() -> bots().say.say(talk.id(), id, Words.of("Hello"), TalkNews.Context.TEXTAREA));
        step(() -> bots().react.put(said, 2, React.LIKE));
        step(() -> bots().changeWords.change(said, id, Words.of("Hello!")));
        step(() -> bots().changeWords.takeBack(said, id, false));
        step(() -> bots().openTalk.chat(new ChatWish(false, "Three", "", "", "", "", ""), 2, List.of(3L)));

        var first = inTransaction(() -> bots().fetchEvents.ofUser(2, 0, 2));
        assertThat(first.hasMore()).isTrue();
        assertThat(first.entries())
                .extracting(FetchEvents.Entry::event)
                .containsExactly("ONIMV2MESSAGEADD", "ONIMV2REACTIONCHANGE");
        var both = inTransaction(() -> bots().fetchEvents.fetch(owner, id, 2, first.next(), 10));
        assertThat(both.entries())
                .extracting(FetchEvents.Entry::event)
                .containsExactly("ONIMV2MESSAGEUPDATE", "ONIMV2MESSAGEDELETE", "ONIMV2JOINCHAT");
        step(() -> bots().subscribeReader.unsubscribe(2));
        step(() -> bots().say.say(talk.id(), 2, Words.of("After"), TalkNews.Context.TEXTAREA));
        assertThat(inTransaction(() -> bots().fetchEvents.fetch(owner, id, 2, both.next(), 10))
                        .entries())
                .extracting(FetchEvents.Entry::event)
                .containsExactly("ONIMBOTV2MESSAGEADD");
    }

    @Test
    default void what_a_user_does_not_read_is_forgotten_after_a_day() {
        var owner = owner();
        var id = inTransaction(() -> bots().fetching(owner, "echo", BotKind.STANDARD));
        var talk = inTransaction(() -> bots().openTalk.between(2, id).orElseThrow());
        step(() -> bots().subscribeReader.subscribe(2));
        step(() -> bots().say.say(talk.id(), 2, Words.of("Hello"), TalkNews.Context.TEXTAREA));

        bots().world.clock.advance(Duration.ofHours(24));
        assertThat(inTransaction(() -> bots().fetchEvents.ofUser(2, 0, 9)).entries())
                .hasSize(1);
        bots().world.clock.advance(Duration.ofSeconds(1));

        assertThat(inTransaction(() -> bots().fetchEvents.ofUser(2, 0, 9)).entries())
                .isEmpty();
    }

    @Test
    default void a_private_talk_is_one_and_keeps_what_was_said() {
        var owner = owner();
        var id = inTransaction(() -> bots().fetching(owner, "echo", BotKind.STANDARD));
        var talk = inTransaction(() -> bots().openTalk.between(2, id).orElseThrow());
        var again = inTransaction(() -> bots().openTalk.between(id, 2).orElseThrow());
        assertThat(again.id()).isEqualTo(talk.id());

        var words = new Words("Hello", false, "[1]", "[2]", null);
        var said = inTransaction(() -> bots().say.say(talk.id(), 2, words, TalkNews.Context.TEXTAREA));
        step(() -> bots().changeWords.change(said, 2, Words.of("Hello!")));
        step(() -> bots().react.put(said, id, React.LIKE));
        var answer = words.answering(said);
        var second = inTransaction(() -> bots().say.say(talk.id(), id, answer, TalkNews.Context.TEXTAREA));
        step(() -> bots().talkHistory.read(talk.id(), 2, second));

        var page = inTransaction(() -> bots().talkHistory.page(talk.id(), Long.MAX_VALUE, 10));
        assertThat(page).hasSize(2);
        assertThat(page.get(0).words()).isEqualTo(Words.of("Hello!"));
        assertThat(page.get(0).reactions()).isEqualTo(Map.of(id, "like"));
        assertThat(page.get(0).editedAt()).isNotNull();
        assertThat(page.get(1).words()).isEqualTo(answer);
        assertThat(page.get(1).quote()).isEqualTo(new Quote(said, "Olivia Park", "Hello!"));
        var card = inTransaction(() -> bots().talkHistory.of(2)).get(0);
        assertThat(card.lastMessageId()).isEqualTo(second);
        assertThat(card.isUnread(2)).isFalse();
        assertThat(card.messageCount()).isEqualTo(2);
        step(() -> bots().unregisterBot.unregister(owner, id, 1));
        assertThat(inTransaction(() -> bots().talkHistory.of(2))).isEmpty();
        assertThat(inTransaction(() -> bots().talkHistory.message(said))).isEmpty();
    }

    @Test
    default void a_chat_is_found_by_what_it_belongs_to() {
        var owner = owner();
        var id = inTransaction(() -> bots().classic(owner, "echo", BotKind.STANDARD));
        var wish = new ChatWish(false, "Team", "About", "MINT", "", "DEAL", "5");

        var chat = inTransaction(() -> bots().openTalk.chat(wish, id, List.of(2L)));
        step(() -> bots().changeTalk.invite(chat, id, List.of(3L)));
        step(() -> bots().changeTalk.manage(chat, id, 3, true));
        step(() -> bots().changeTalk.dismiss(chat, 3, 2));

        var scene = inTransaction(() -> bots().findScene.ofEntity("DEAL", "5").orElseThrow());
        assertThat(scene.id()).isEqualTo(chat);
        assertThat(scene.members()).containsExactly(3L, id);
        assertThat(scene.managers()).containsExactly(3L, id);
        assertThat(inTransaction(() -> bots().talkHistory.of(2))).isEmpty();
    }

    @Test
    default void who_comes_later_does_not_see_what_was_said_before_where_that_is_wanted() {
        var owner = owner();
        var id = inTransaction(() -> bots().classic(owner, "echo", BotKind.STANDARD));
        var chat = inTransaction(
                () -> bots().openTalk.chat(new ChatWish(false, "Team", "", "", "", "", ""), id, List.of(2L)));
        var before = inTransaction(() -> bots().say.say(chat, 2, Words.of("Before"), TalkNews.Context.TEXTAREA));

        step(() -> bots().changeTalk.invite(chat, id, List.of(3L), true));
        var after = inTransaction(() -> bots().say.say(chat, 2, Words.of("After"), TalkNews.Context.TEXTAREA));
        step(() -> bots().changeTalk.takeText(chat, id, false));

        var card = inTransaction(() -> bots().talkHistory.find(chat).orElseThrow());
        assertThat(card.hiddenUpTo(3)).isEqualTo(before);
        assertThat(card.hiddenUpTo(2)).isZero();
        assertThat(card.takesText()).isFalse();
        assertThat(inTransaction(() -> bots().talkHistory.following(chat, before, 10)))
                .extracting(TalkLine::id)
                .containsExactly(after);
        assertThat(inTransaction(() -> bots().talkHistory.countUnread(card, 3))).isEqualTo(1);
        step(() -> bots().talkHistory.unread(chat, 2, before));
        assertThat(inTransaction(() -> bots().talkHistory.find(chat).orElseThrow())
                        .members())
                .containsEntry(2L, new Member(false, before - 1));
        step(() -> bots().changeTalk.dismiss(chat, 3, 3));
        assertThat(inTransaction(() -> bots().talkHistory.find(chat).orElseThrow())
                        .hiddenUpTo(3))
                .isZero();
    }

    @Test
    default void notices_are_seen_one_by_one() {
        var chat = inTransaction(() ->
                bots().openTalk.chat(new ChatWish(false, "Notices", "", "", "", SeeNotices.ENTITY, "2"), 2, List.of()));
        var first = inTransaction(() -> bots().say.say(chat, 2, Words.of("One"), TalkNews.Context.TEXTAREA));
        var second = inTransaction(() -> bots().say.say(chat, 2, Words.of("Two"), TalkNews.Context.TEXTAREA));

        step(() -> bots().seeNotices.mark(chat, second, true));
        assertThat(inTransaction(() -> bots().seeNotices.countUnseen(chat))).isEqualTo(1);
        step(() -> bots().seeNotices.markFrom(chat, first, true));
        assertThat(inTransaction(() -> bots().seeNotices.countUnseen(chat))).isZero();
        step(() -> bots().seeNotices.markFrom(chat, first, false));
        assertThat(inTransaction(() -> bots().seeNotices.countUnseen(chat))).isEqualTo(2);
        step(() -> bots().seeNotices.mark(chat + 1, second, true));
        assertThat(inTransaction(() -> bots().seeNotices.countUnseen(chat))).isEqualTo(2);
    }

    @Test
    default void events_wait_until_they_are_confirmed() {
        var owner = owner();
        var id = inTransaction(() -> bots().fetching(owner, "echo", BotKind.STANDARD));
        var talk = inTransaction(() -> bots().openTalk.between(2, id).orElseThrow());
        step(() -> bots().say.say(talk.id(), 2, Words.of("One"), TalkNews.Context.TEXTAREA));

        var page = inTransaction(() -> bots().fetchEvents.fetch(owner, id, 0, 1));
        var rest = inTransaction(() -> bots().fetchEvents.fetch(owner, id, page.next(), 10));

        assertThat(page.hasMore()).isTrue();
        assertThat(rest.entries()).extracting(FetchEvents.Entry::event).containsExactly("ONIMBOTV2MESSAGEADD");
        assertThat(inTransaction(() -> bots().fetchEvents.fetch(owner, id, 0, 10))
                        .entries())
                .hasSize(1);
        assertThatThrownBy(() -> inTransaction(() -> bots().fetchEvents.fetch(owner + 1, id, 0, 10)))
                .isNotNull();
    }
}
