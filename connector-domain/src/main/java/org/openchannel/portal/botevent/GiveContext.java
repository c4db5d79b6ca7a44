package org.openchannel.portal.botevent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.openchannel.portal.bot.BotCard;
import org.openchannel.portal.bot.FindBot;
import org.openchannel.portal.botwork.FindScene;
import org.openchannel.portal.botwork.KnowPeople;

/** Somebody opens a chat and brings along what the link said that led there: the modern bots in the chat are told. */
@Dependent
public class GiveContext {

    private final FindScene findScene;
    private final FindBot findBot;
    private final KnowPeople people;
    private final TellBots tellBots;

    @Inject
    public GiveContext(FindScene findScene, FindBot findBot, KnowPeople people, TellBots tellBots) {
        this.findScene = findScene;
        this.findBot = findBot;
        this.people = people;
        this.tellBots = tellBots;
    }

    /** Tells them; returns false when {@code userId} is in no dialog of that id. */
    @Transactional
    public boolean give(long userId, String dialogId, Map<String, Object> context) {
        var scene =
                findScene.of(userId, dialogId).filter(found -> found.members().contains(userId));
        scene.ifPresent(found -> {
            var happening = Happening.of(
                            BotEventKind.CONTEXT_GET,
                            found,
                            null,
                            people.find(userId).orElse(null))
                    .with("context", context);
            tellBots.tell(
                    happening,
                    found.members().stream()
                            .flatMap(member -> findBot.find(member).stream())
                            .filter(BotCard::isModern)
                            .toList());
        });
        return scene.isPresent();
    }
}
