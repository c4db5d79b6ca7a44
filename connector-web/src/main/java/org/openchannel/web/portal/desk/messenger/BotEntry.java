package org.openchannel.web.portal.desk.messenger;

import java.util.List;
import java.util.Objects;
import org.openchannel.portal.bot.BotCard;
import org.openchannel.portal.bot.CommandCard;
import org.openchannel.web.portal.desk.Avatar;

/** A bot somebody may write to. */
public record BotEntry(long id, String name, Avatar avatar, String position, List<Command> commands) {

    /** A command it listens to, as it is typed, and what it is called. */
    public record Command(String word, String title, String params) {}

    static BotEntry of(BotCard bot, List<CommandCard> commands, String language) {
        return new BotEntry(
                bot.id(),
                bot.fullName(),
                Avatar.of(bot.fullName()),
                Objects.requireNonNullElse(bot.profile().workPosition(), ""),
                commands.stream()
                        .filter(command -> !command.wish().isHidden())
                        .map(command -> new Command(
                                "/" + command.wish().command(),
                                command.text(language).title(),
                                command.text(language).params()))
                        .toList());
    }
}
