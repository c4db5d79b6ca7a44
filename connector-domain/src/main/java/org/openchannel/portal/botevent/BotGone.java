package org.openchannel.portal.botevent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.openchannel.portal.bot.BotCard;
import org.openchannel.portal.bot.BotNews;
import org.openchannel.portal.botwork.KnowPeople;
import org.openchannel.portal.botwork.Scene;
import org.openchannel.portal.talk.TalkMessages;
import org.openchannel.portal.talk.Talks;

/** A bot that goes away is told so, and its private talks go with it. */
@Dependent
public class BotGone implements BotNews {

    private final KnowPeople people;
    private final Talks talks;
    private final TalkMessages messages;
    private final TellBots tellBots;

    @Inject
    public BotGone(KnowPeople people, Talks talks, TalkMessages messages, TellBots tellBots) {
        this.people = people;
        this.talks = talks;
        this.messages = messages;
        this.tellBots = tellBots;
    }

    @Override
    public void leaving(BotCard bot, long userId) {
        var nowhere = new Scene(
                0,
                "P",
                "private",
                "",
                "",
                "",
                "",
                0,
                "",
                "",
                List.of("", "", ""),
                List.of(),
                List.of(),
                0,
                0,
                Instant.EPOCH,
                true);
        var person = people.find(userId).orElse(null);
        tellBots.tell(Happening.of(BotEventKind.BOT_DELETE, nowhere, null, person), List.of(bot));
        for (var talk : talks.of(bot.id())) {
            if (talk.isPrivate()) {
                messages.dropOf(talk.id());
                talks.remove(talk);
            }
        }
    }
}
