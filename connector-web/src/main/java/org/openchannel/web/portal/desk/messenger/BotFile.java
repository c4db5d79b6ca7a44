package org.openchannel.web.portal.desk.messenger;

import java.util.List;
import java.util.stream.Stream;
import org.openchannel.portal.bot.BotCard;
import org.openchannel.portal.bot.CommandCard;

/**
 * A bot as its application's page shows it.
 *
 * @param handlers where it is told, each address once
 * @param commands with their slashes
 */
public record BotFile(BotCard bot, List<String> handlers, List<String> commands) {

    static BotFile of(BotCard bot, List<CommandCard> commands) {
        var all = bot.handlers();
        return new BotFile(
                bot,
                Stream.of(all.messageAdd(), all.messageUpdate(), all.messageDelete(), all.welcome(), all.delete())
                        .filter(url -> !url.isEmpty())
                        .distinct()
                        .toList(),
                commands.stream().map(command -> "/" + command.wish().command()).toList());
    }
}
