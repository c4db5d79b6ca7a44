package org.openchannel.portal.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Commands while the test lasts. */
public final class InMemoryBotCommands implements BotCommands {

    private final List<BotCommand> commands = new ArrayList<>();

    @Override
    public Optional<BotCommand> find(long id) {
        return commands.stream().filter(command -> command.id() == id).findFirst();
    }

    @Override
    public List<BotCommand> of(long botId) {
        return commands.stream().filter(command -> command.botId() == botId).toList();
    }

    @Override
    public List<BotCommand> called(String word) {
        return commands.stream()
                .filter(command -> command.command().equalsIgnoreCase(word))
                .toList();
    }

    @Override
    public void add(BotCommand command) {
        commands.add(command);
    }

    @Override
    public void remove(BotCommand command) {
        commands.remove(command);
    }

    @Override
    public void dropOf(long botId) {
        commands.removeIf(command -> command.botId() == botId);
    }
}
