package org.openchannel.portal.botevent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.bot.Bot;
import org.openchannel.portal.bot.BotCard;
import org.openchannel.portal.bot.Bots;
import org.openchannel.portal.botwork.KnowPeople;
import org.openchannel.portal.botwork.SceneOf;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.message.MessageNews;

/** Lets bots hear what is said in the dialogs of lines. */
@Dependent
public class TellLineBots implements MessageNews {

    private final LineHearers hearers;
    private final Bots bots;
    private final KnowPeople people;
    private final HearCommands hearCommands;
    private final TellBots tellBots;

    @Inject
    public TellLineBots(
            LineHearers hearers, Bots bots, KnowPeople people, HearCommands hearCommands, TellBots tellBots) {
        this.hearers = hearers;
        this.bots = bots;
        this.people = people;
        this.hearCommands = hearCommands;
        this.tellBots = tellBots;
    }

    /** It came into the customer's dialog. */
    void joined(ImChat chat, BotCard bot) {
        var happening = happening(BotEventKind.JOIN_CHAT, chat, null);
        tellBots.tell(happening, List.of(bot));
    }

    @Override
    public void written(ImChat chat, ImMessage message) {
        var hearing = hearers.of(chat, message);
        if (!hearing.isEmpty()) {
            var happening = happening(BotEventKind.MESSAGE_ADD, chat, message);
            var deaf = hearCommands.hear(happening);
            var told = hearing.stream().filter(bot -> !deaf.contains(bot.id())).toList();
            told.forEach(bot -> bots.find(bot.id()).ifPresent(Bot::sawMessage));
            tellBots.tell(happening, told);
        }
    }

    @Override
    public void edited(ImChat chat, ImMessage message) {
        tell(BotEventKind.MESSAGE_UPDATE, chat, message);
    }

    @Override
    public void deleted(ImChat chat, ImMessage message) {
        tell(BotEventKind.MESSAGE_DELETE, chat, message);
    }

    private void tell(BotEventKind kind, ImChat chat, ImMessage message) {
        var hearing = hearers.of(chat, message);
        if (!hearing.isEmpty()) {
            tellBots.tell(happening(kind, chat, message), hearing);
        }
    }

    private Happening happening(BotEventKind kind, ImChat chat, @Nullable ImMessage message) {
        var customer = people.find(chat.customerId()).orElse(null);
        var scene = SceneOf.dialog(chat, customer == null ? "" : customer.fullName());
        var author = message == null || message.authorId() == chat.customerId()
                ? customer
                : people.find(message.authorId()).orElse(null);
        return Happening.of(kind, scene, message == null ? null : Said.of(message), author);
    }
}
