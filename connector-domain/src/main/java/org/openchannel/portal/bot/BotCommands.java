package org.openchannel.portal.bot;

import java.util.List;
import java.util.Optional;

/** The commands of all bots. */
public interface BotCommands {

    Optional<BotCommand> find(long id);

    /** All of a bot, in the order they were registered. */
    List<BotCommand> of(long botId);

    /** All of that word, without its slash. */
    List<BotCommand> called(String word);

    void add(BotCommand command);

    void remove(BotCommand command);

    /** Forgets all of a bot. */
    void dropOf(long botId);
}
