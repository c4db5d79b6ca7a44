package org.openchannel.portal.botevent;

import org.openchannel.portal.botwork.KnowPeople;
import org.openchannel.portal.botwork.SceneOf;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.bot.Bot;
import org.openchannel.portal.bot.BotCard;
import org.openchannel.portal.bot.Bots;
import org.openchannel.portal.bot.FindBot;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.message.MessageNews;

/** Lets the bot that takes care of a line's customer hear what the customer says. */
@Dependent
public class TellLineBots implements MessageNews {

    private final FindBot findBot;
    private final Bots bots;
    private final KnowPeople people;
    private final HearCommands hearCommands;
    private final TellBots tellBots;

    @Inject
    public TellLineBots(FindBot findBot, Bots bots, KnowPeople people, HearCommands hearCommands, TellBots tellBots) {
        this.findBot = findBot;
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
        hearing(chat, message).ifPresent(bot -> {
            var happening = happening(BotEventKind.MESSAGE_ADD, chat, message);
            if (!hearCommands.hear(happening).contains(bot.id())) {
                bots.find(bot.id()).ifPresent(Bot::sawMessage);
                tellBots.tell(happening, List.of(bot));
            }
        });
    }

    @Override
    public void edited(ImChat chat, ImMessage message) {
        hearing(chat, message)
                .ifPresent(bot -> tellBots.tell(happening(BotEventKind.MESSAGE_UPDATE, chat, message), List.of(bot)));
    }

    @Override
    public void deleted(ImChat chat, ImMessage message) {
        hearing(chat, message)
                .ifPresent(bot -> tellBots.tell(happening(BotEventKind.MESSAGE_DELETE, chat, message), List.of(bot)));
    }

    private Optional<BotCard> hearing(ImChat chat, ImMessage message) {
        return message.author() == ImMessage.Author.CUSTOMER && chat.sessionId().isPresent()
                ? chat.operatorId().flatMap(findBot::find)
                : Optional.empty();
    }

    private Happening happening(BotEventKind kind, ImChat chat, @Nullable ImMessage message) {
        var customer = people.find(chat.customerId()).orElse(null);
        var scene = SceneOf.dialog(chat, customer == null ? "" : customer.fullName());
        return Happening.of(kind, scene, message == null ? null : Said.of(message), customer);
    }
}
