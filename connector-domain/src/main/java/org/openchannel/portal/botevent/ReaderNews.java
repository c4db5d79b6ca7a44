package org.openchannel.portal.botevent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.botwork.KnowPeople;
import org.openchannel.portal.botwork.Person;
import org.openchannel.portal.botwork.Scene;
import org.openchannel.portal.botwork.SceneOf;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.message.MessageNews;
import org.openchannel.portal.session.Session;
import org.openchannel.portal.session.SessionNews;
import org.openchannel.portal.talk.Talk;
import org.openchannel.portal.talk.TalkMessage;
import org.openchannel.portal.talk.TalkNews;

/** Lets users who read their events hear all that happens in their chats, in talks and in dialogs of lines. */
@Dependent
public class ReaderNews implements TalkNews, MessageNews, SessionNews {

    private final TellReaders tellReaders;
    private final KnowPeople people;

    @Inject
    public ReaderNews(TellReaders tellReaders, KnowPeople people) {
        this.tellReaders = tellReaders;
        this.people = people;
    }

    @Override
    public void said(Talk talk, TalkMessage message, Context context) {
        tell(BotEventKind.MESSAGE_ADD, talk, message);
    }

    @Override
    public void changed(Talk talk, TalkMessage message) {
        tell(BotEventKind.MESSAGE_UPDATE, talk, message);
    }

    @Override
    public void takenBack(Talk talk, TalkMessage message) {
        tell(BotEventKind.MESSAGE_DELETE, talk, message);
    }

    @Override
    public void joined(Talk talk, long userId, long by) {
        if (tellReaders.isRead()) {
            joined(SceneOf.talk(talk.card()), userId);
        }
    }

    @Override
    public void reacted(Talk talk, TalkMessage message, Reaction reaction) {
        if (tellReaders.isRead()) {
            var who = person(reaction.userId());
            tellReaders.tell(
                    Happening.of(BotEventKind.REACTION_CHANGE, SceneOf.talk(talk.card()), Said.of(message), who)
                            .with("reaction", reaction.code())
                            .with("action", reaction.isAdded() ? "add" : "delete"));
        }
    }

    @Override
    public void written(ImChat chat, ImMessage message) {
        tell(BotEventKind.MESSAGE_ADD, chat, message);
    }

    @Override
    public void edited(ImChat chat, ImMessage message) {
        tell(BotEventKind.MESSAGE_UPDATE, chat, message);
    }

    @Override
    public void deleted(ImChat chat, ImMessage message) {
        tell(BotEventKind.MESSAGE_DELETE, chat, message);
    }

    @Override
    public void letIn(ImChat chat, long userId) {
        if (tellReaders.isRead()) {
            joined(scene(chat), userId);
        }
    }

    @Override
    public void operatorChanged(ImChat chat, Session session, Optional<Long> before) {
        chat.operatorId().ifPresent(operator -> letIn(chat, operator));
    }

    private void joined(Scene scene, long userId) {
        tellReaders.tell(Happening.of(BotEventKind.JOIN_CHAT, scene, null, person(userId)));
    }

    private void tell(BotEventKind kind, Talk talk, TalkMessage message) {
        if (tellReaders.isRead()) {
            var scene = SceneOf.talk(talk.card());
            tellReaders.tell(Happening.of(kind, scene, Said.of(message), person(message.authorId())));
        }
    }

    private void tell(BotEventKind kind, ImChat chat, ImMessage message) {
        if (tellReaders.isRead()) {
            tellReaders.tell(Happening.of(kind, scene(chat), Said.of(message), person(message.authorId())));
        }
    }

    private Scene scene(ImChat chat) {
        return SceneOf.dialog(
                chat, people.find(chat.customerId()).map(Person::fullName).orElse(""));
    }

    private @Nullable Person person(long id) {
        return people.find(id).orElse(null);
    }
}
