package org.openchannel.portal.botevent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.bot.BotCard;
import org.openchannel.portal.bot.CommandCard;
import org.openchannel.portal.delivery.Bearer;
import org.openchannel.portal.delivery.RaisedEvent;
import org.openchannel.portal.delivery.TellAddress;

/**
 * Tells bots what happened: the classic ones of an owner together at the handler they share, the modern ones each for
 * itself, or when they ask.
 */
@Dependent
public class TellBots {

    private final TellAddress tellAddress;
    private final FetchedEvents fetched;
    private final ModernFacts modernFacts;
    private final EventPaper paper;

    @Inject
    public TellBots(TellAddress tellAddress, FetchedEvents fetched, ModernFacts modernFacts, EventPaper paper) {
        this.tellAddress = tellAddress;
        this.fetched = fetched;
        this.modernFacts = modernFacts;
        this.paper = paper;
    }

    /** Tells those of {@code bots} who listen. */
    void tell(Happening happening, List<BotCard> bots) {
        bots.stream().filter(BotCard::isModern).forEach(bot -> tellModern(happening, bot));
        bots.stream()
                .filter(bot -> !bot.isModern())
                .filter(bot -> !happening.kind().handler(bot.handlers()).isEmpty())
                .collect(Collectors.groupingBy(
                        bot -> bot.ownerId() + " " + happening.kind().handler(bot.handlers()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .forEach(group -> tellClassic(happening, group));
    }

    /** Tells a bot of a command of its own. */
    void tellCommand(Happening happening, BotCard bot, CommandCard command, String params) {
        if (bot.isModern()) {
            var facts = new LinkedHashMap<String, Object>();
            facts.put("id", command.id());
            facts.put("command", "/" + command.wish().command());
            facts.put("params", params);
            facts.put("context", happening.context().name().toLowerCase(Locale.ROOT));
            tellModern(happening.with("command", facts), bot);
        } else if (!command.wish().handlerUrl().isEmpty()) {
            post(
                    new TellAddress.Target(
                            command.wish().handlerUrl(), bot.handlerId(), bearers("COMMAND." + command.id(), bot.id())),
                    bot.ownerId(),
                    happening,
                    ClassicFacts.ofCommand(happening, bot, command, params));
        }
    }

    private void tellClassic(Happening happening, List<BotCard> group) {
        var first = group.get(0);
        var bearers = happening.kind() == BotEventKind.BOT_DELETE
                ? List.<Bearer>of()
                : group.stream()
                        .flatMap(bot -> bearers("BOT." + bot.id(), bot.id()).stream())
                        .toList();
        post(
                new TellAddress.Target(happening.kind().handler(first.handlers()), first.handlerId(), bearers),
                first.ownerId(),
                happening,
                ClassicFacts.of(happening, group));
    }

    private static List<Bearer> bearers(String path, long botId) {
        return List.of(new Bearer(path, botId), new Bearer(path + ".AUTH", botId));
    }

    private void tellModern(Happening happening, BotCard bot) {
        var facts = new LinkedHashMap<String, @Nullable Object>();
        if (bot.fetches()) {
            facts.put("bot", modernFacts.bot(bot));
            facts.putAll(modernFacts.event(happening, bot.id()));
            fetched.add(paper.event(bot.id(), happening.kind().modern(), facts));
        } else {
            facts.put("bot", Map.of("id", bot.id(), "code", bot.code()));
            facts.putAll(modernFacts.event(happening, bot.id()));
            var bearers = List.of(new Bearer("bot.auth", bot.id()));
            var data = new RaisedEvent(
                    bot.ownerId(), happening.kind().modern(), spelled(facts), happening.causedBy(), null);
            tellAddress.tell(new TellAddress.Target(bot.webhookUrl(), bot.handlerId(), bearers), data);
        }
    }

    private void post(TellAddress.Target target, long ownerId, Happening happening, Map<String, Object> facts) {
        tellAddress.tell(target, RaisedEvent.of(ownerId, happening.kind().classic(), facts, happening.causedBy()));
    }

    /** A form has no null: it is empty there. */
    private static Object spelled(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            var spelled = new LinkedHashMap<String, Object>();
            map.forEach((key, inner) -> spelled.put(String.valueOf(key), spelled(inner)));
            return spelled;
        }
        return value instanceof List<?> list
                ? list.stream().map(TellBots::spelled).toList()
                : Objects.requireNonNullElse(value, "");
    }
}
