package org.openchannel.portal.botevent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.openchannel.portal.bot.Bot;
import org.openchannel.portal.bot.BotCard;
import org.openchannel.portal.bot.Bots;
import org.openchannel.portal.bot.FindBot;
import org.openchannel.portal.botwork.KnowPeople;
import org.openchannel.portal.botwork.Person;
import org.openchannel.portal.botwork.SceneOf;
import org.openchannel.portal.talk.Talk;
import org.openchannel.portal.talk.TalkMessage;
import org.openchannel.portal.talk.TalkNews;

/**
 * Lets bots hear what happens in their talks: all of a private one, and of a chat what names them, or all when that is
 * what they are for. A bot never hears itself or other bots. A command goes to its bot instead of the message.
 */
@Dependent
public class BotTalkNews implements TalkNews {

    private final FindBot findBot;
    private final Bots bots;
    private final KnowPeople people;
    private final HearCommands hearCommands;
    private final TellBots tellBots;

    @Inject
    public BotTalkNews(FindBot findBot, Bots bots, KnowPeople people, HearCommands hearCommands, TellBots tellBots) {
        this.findBot = findBot;
        this.bots = bots;
        this.people = people;
        this.hearCommands = hearCommands;
        this.tellBots = tellBots;
    }

    @Override
    public void said(Talk talk, TalkMessage message, Context context) {
        if (isBots(message) || message.words().isSystem()) {
            return;
        }
        var happening = happening(BotEventKind.MESSAGE_ADD, talk, message).with(context);
        var deaf = hearCommands.hear(happening);
        var hearing = hearing(talk, message.words().text()).stream()
                .filter(bot -> !deaf.contains(bot.id()))
                .toList();
        hearing.forEach(bot -> bots.find(bot.id()).ifPresent(Bot::sawMessage));
        tellBots.tell(happening, hearing);
    }

    @Override
    public void changed(Talk talk, TalkMessage message) {
        if (!isBots(message)) {
            tellBots.tell(
                    happening(BotEventKind.MESSAGE_UPDATE, talk, message),
                    hearing(talk, message.words().text()));
        }
    }

    @Override
    public void takenBack(Talk talk, TalkMessage message) {
        if (!isBots(message)) {
            tellBots.tell(
                    happening(BotEventKind.MESSAGE_DELETE, talk, message),
                    hearing(talk, message.words().text()));
        }
    }

    @Override
    public void joined(Talk talk, long userId, long by) {
        var scene = SceneOf.talk(talk.card());
        var joined = Happening.of(
                BotEventKind.JOIN_CHAT, scene, null, people.find(by).orElse(null));
        findBot.find(userId).ifPresent(bot -> tellBots.tell(joined, List.of(bot)));
    }

    @Override
    public void reacted(Talk talk, TalkMessage message, Reaction reaction) {
        var who = people.find(reaction.userId());
        if (who.filter(Person::isBot).isPresent()) {
            return;
        }
        var happening = Happening.of(
                        BotEventKind.REACTION_CHANGE, SceneOf.talk(talk.card()), Said.of(message), who.orElse(null))
                .with("reaction", reaction.code())
                .with("action", reaction.isAdded() ? "add" : "delete");
        findBot.find(message.authorId())
                .filter(BotCard::hasReactions)
                .ifPresent(bot -> tellBots.tell(happening, List.of(bot)));
    }

    private boolean isBots(TalkMessage message) {
        return bots.find(message.authorId()).isPresent();
    }

    private Happening happening(BotEventKind kind, Talk talk, TalkMessage message) {
        return Happening.of(
                kind,
                SceneOf.talk(talk.card()),
                Said.of(message),
                people.find(message.authorId()).orElse(null));
    }

    private List<BotCard> hearing(Talk talk, String text) {
        var hearing = new ArrayList<BotCard>();
        for (var member : talk.members()) {
            findBot.find(member)
                    .filter(bot -> talk.isPrivate() || bot.kind().hearsAll() || ClassicFacts.mentions(text, bot.id()))
                    .ifPresent(hearing::add);
        }
        return hearing;
    }
}
