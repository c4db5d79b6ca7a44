package org.openchannel.portal.bot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.openchannel.portal.bot.BotException.Reason;
import org.openchannel.shared.Numbers;

/** Registers commands of bots, changes and removes them. The same word again is the same command, described anew. */
@Dependent
@Transactional
public class ChangeCommands {

    private final BotCommands commands;
    private final FindBot findBot;
    private final Numbers numbers;

    @Inject
    public ChangeCommands(BotCommands commands, FindBot findBot, Numbers numbers) {
        this.commands = commands;
        this.findBot = findBot;
        this.numbers = numbers;
    }

    /** Registers one; returns its number. */
    public long register(long ownerId, long botId, CommandWish wish) {
        if (!wish.isUsable()) {
            throw new BotException(Reason.NO_COMMAND);
        }
        var bot = findBot.own(ownerId, botId);
        var known = ofWord(bot.id(), wish.command());
        known.ifPresent(command -> command.describe(wish));
        return known.map(BotCommand::id).orElseGet(() -> {
            var command = BotCommand.registered(numbers.next("portal_bot_command_number"), bot.id(), wish);
            commands.add(command);
            return command.id();
        });
    }

    /** Changes one. */
    public void update(long ownerId, long commandId, UnaryOperator<CommandWish> change) {
        var command = own(ownerId, commandId);
        var wish = change.apply(command.wish());
        if (!wish.isUsable()) {
            throw new BotException(Reason.NO_COMMAND);
        }
        if (ofWord(command.botId(), wish.command())
                .filter(other -> other.id() != commandId)
                .isPresent()) {
            throw new BotException(Reason.COMMAND_TAKEN);
        }
        command.describe(wish);
    }

    /** Removes one. */
    public void unregister(long ownerId, long commandId) {
        commands.remove(own(ownerId, commandId));
    }

    /** The owner's own command. */
    public CommandCard ownCard(long ownerId, long commandId) {
        return own(ownerId, commandId).card();
    }

    /** The owner's own command of that word. */
    public Optional<CommandCard> ofOwner(long ownerId, String word) {
        var bare = word.replaceFirst("^/+", "");
        return findBot.of(ownerId).stream()
                .flatMap(bot -> ofWord(bot.id(), bare).stream())
                .findFirst()
                .map(BotCommand::card);
    }

    /** All of a bot. */
    public List<CommandCard> of(long botId) {
        return commands.of(botId).stream().map(BotCommand::card).toList();
    }

    /** All of that word, whoever listens. */
    public List<CommandCard> called(String word) {
        return commands.called(word).stream().map(BotCommand::card).toList();
    }

    private Optional<BotCommand> ofWord(long botId, String word) {
        return commands.of(botId).stream()
                .filter(command -> command.command().equalsIgnoreCase(word))
                .findFirst();
    }

    private BotCommand own(long ownerId, long commandId) {
        var command = commands.find(commandId).orElseThrow(() -> new BotException(Reason.NO_SUCH_COMMAND));
        if (findBot.of(ownerId).stream().noneMatch(bot -> bot.id() == command.botId())) {
            throw new BotException(Reason.FOREIGN_COMMAND);
        }
        return command;
    }
}
