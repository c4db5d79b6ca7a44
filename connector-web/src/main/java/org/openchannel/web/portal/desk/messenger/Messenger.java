package org.openchannel.web.portal.desk.messenger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.openchannel.portal.bot.BotCard;
import org.openchannel.portal.bot.ChangeCommands;
import org.openchannel.portal.bot.FindBot;
import org.openchannel.portal.botwork.KnowPeople;
import org.openchannel.portal.botwork.Person;
import org.openchannel.portal.mark.Mark;
import org.openchannel.portal.talk.MarkTalks;
import org.openchannel.portal.talk.MarkedTalk;
import org.openchannel.portal.talk.TalkCard;
import org.openchannel.portal.talk.TalkHistory;
import org.openchannel.web.http.View;
import org.openchannel.web.portal.desk.Avatar;
import org.openchannel.web.portal.desk.dialogs.BbCode;

/** Puts on a view what the messenger shows: talks, bots to begin one with, and the talk that is open. */
@Dependent
class Messenger {

    private static final int MESSAGES = 50;
    private static final int PREVIEW = 120;

    private final TalkHistory talks;
    private final FindBot findBot;
    private final ChangeCommands commands;
    private final KnowPeople people;
    private final MarkTalks marks;

    @Inject
    Messenger(TalkHistory talks, FindBot findBot, ChangeCommands commands, KnowPeople people, MarkTalks marks) {
        this.marks = marks;
        this.talks = talks;
        this.findBot = findBot;
        this.commands = commands;
        this.people = people;
    }

    /** The list, in which {@code current} is open; 0 for none. */
    View list(View view, long viewerId, long current, String language) {
        var known = talks.of(viewerId);
        var partners =
                known.stream().flatMap(talk -> talk.other(viewerId).stream()).toList();
        return view.with("current", current)
                .with(
                        "talks",
                        marks.of(viewerId).stream()
                                .map(marked -> entry(marked, viewerId, current))
                                .toList())
                .with(
                        "bots",
                        findBot.all().stream()
                                .filter(bot -> !bot.isHidden() && !partners.contains(bot.id()))
                                .map(bot -> BotEntry.of(bot, List.of(), language))
                                .toList());
    }

    /** An open talk that {@code viewer} is in; they have read it then. */
    Optional<View> talk(View view, TalkCard talk, long viewerId, long before, String language) {
        if (!talk.members().containsKey(viewerId)) {
            return Optional.empty();
        }
        marks.mark(viewerId, Mark.Kind.UNREAD, talk.id(), false);
        var page = talks.page(talk.id(), before, MESSAGES + 1).stream()
                .filter(line -> line.id() > talk.hiddenUpTo(viewerId))
                .toList();
        var shown = page.size() > MESSAGES ? page.subList(1, page.size()) : page;
        var bots = talk.members().keySet().stream()
                .flatMap(member -> findBot.find(member).stream())
                .map(bot -> BotEntry.of(bot, commands.of(bot.id()), language))
                .toList();
        return Optional.of(view.with("talk", entry(new MarkedTalk(talk, false, false, false), viewerId, talk.id()))
                .with("partners", bots)
                .with("takesText", talk.takesText())
                .with(
                        "bubbles",
                        shown.stream()
                                .map(line -> TalkBubble.of(line, viewerId))
                                .toList())
                .with("earlier", page.size() > MESSAGES ? shown.get(0).id() : null));
    }

    private TalkEntry entry(MarkedTalk marked, long viewerId, long current) {
        var talk = marked.talk();
        var name = talk.isPrivate()
                ? talk.other(viewerId)
                        .flatMap(people::find)
                        .map(Person::fullName)
                        .orElse("?")
                : talk.title();
        var last = talk.lastMessageId() == 0
                ? ""
                : talks.message(talk.lastMessageId())
                        .map(line -> BbCode.plain(line.words().text()))
                        .orElse("");
        return new TalkEntry(
                talk.id(),
                name,
                Avatar.of(name),
                last.length() <= PREVIEW ? last : last.substring(0, PREVIEW),
                talk.lastMessageAt(),
                marked.isUnread() && talk.id() != current,
                talk.id() == current,
                marked.isPinned(),
                marked.isMuted());
    }

    /** Whether anybody can be written to. */
    boolean hasBots() {
        return findBot.all().stream().anyMatch(BotCard::isActive);
    }
}
