package org.openchannel.portal.botevent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.openchannel.portal.bot.BotException;
import org.openchannel.portal.bot.FindBot;

/** A bot asks what happened. Asking from a number on confirms all before it. */
@Dependent
public class FetchEvents {

    private final FindBot findBot;
    private final FetchedEvents events;
    private final TreeText treeText;

    @Inject
    public FetchEvents(FindBot findBot, FetchedEvents events, TreeText treeText) {
        this.findBot = findBot;
        this.events = events;
        this.treeText = treeText;
    }

    /** One of them. */
    public record Entry(long id, String event, Instant raisedAt, Object facts) {}

    /**
     * Some of them.
     *
     * @param next where to ask from then
     */
    public record Page(List<Entry> entries, long next, boolean hasMore) {}

    /**
     * What happened from number {@code offset} on, at most so many; 0 asks for all that wait.
     *
     * @throws BotException when there is no such bot, or it is another owner's
     */
    @Transactional
    public Page fetch(long ownerId, long botId, long offset, int most) {
        findBot.ownCard(ownerId, botId);
        if (offset > 0) {
            events.confirm(botId, offset);
        }
        var found = events.next(botId, Math.max(0, offset), most + 1);
        var shown = found.size() > most ? found.subList(0, most) : found;
        var next = shown.isEmpty()
                ? Math.max(0, offset)
                : shown.get(shown.size() - 1).id() + 1;
        return new Page(
                shown.stream()
                        .map(event ->
                                new Entry(event.id(), event.event(), event.raisedAt(), treeText.read(event.facts())))
                        .toList(),
                next,
                found.size() > most);
    }
}
