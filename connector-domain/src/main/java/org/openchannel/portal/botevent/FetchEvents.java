package org.openchannel.portal.botevent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.openchannel.portal.bot.BotException;
import org.openchannel.portal.bot.FindBot;

/** A bot or a user asks what happened. Asking from a number on confirms all before it. */
@Dependent
public class FetchEvents {

    /** How long what is written down for users stays. */
    static final Duration KEPT = Duration.ofDays(1);

    private final FindBot findBot;
    private final FetchedEvents events;
    private final TreeText treeText;
    private final Clock clock;

    @Inject
    public FetchEvents(FindBot findBot, FetchedEvents events, TreeText treeText, Clock clock) {
        this.clock = clock;
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
        return page(List.of(botId), offset, most);
    }

    /** The same, and what is written down for {@code userId} among it; one offset confirms both. */
    @Transactional
    public Page fetch(long ownerId, long botId, long userId, long offset, int most) {
        findBot.ownCard(ownerId, botId);
        events.forget(userId, clock.instant().minus(KEPT));
        return page(List.of(botId, userId), offset, most);
    }

    /** What is written down for a user, not longer ago than a day. */
    @Transactional
    public Page ofUser(long userId, long offset, int most) {
        events.forget(userId, clock.instant().minus(KEPT));
        return page(List.of(userId), offset, most);
    }

    private Page page(List<Long> hearers, long offset, int most) {
        if (offset > 0) {
            hearers.forEach(hearer -> events.confirm(hearer, offset));
        }
        var found = hearers.stream()
                .flatMap(hearer -> events.next(hearer, Math.max(0, offset), most + 1).stream())
                .sorted(Comparator.comparing(FetchedEvent::id))
                .toList();
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
