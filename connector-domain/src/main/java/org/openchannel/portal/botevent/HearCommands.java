package org.openchannel.portal.botevent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.openchannel.portal.bot.ChangeCommands;
import org.openchannel.portal.bot.CommandCard;
import org.openchannel.portal.bot.FindBot;
import org.openchannel.portal.botwork.Scene;

/** Finds commands in what is said: a line that begins with a slash and a word some bot here listens to. */
@Dependent
public class HearCommands {

    private static final Pattern COMMAND = Pattern.compile("(?m)^/(?<word>\\S{1,100})(?:[ \\t]+(?<params>.*))?$");
    private static final Pattern LEADING_MENTION =
            Pattern.compile("(?is)^\\[USER=\\d{1,18}(?: REPLACE)?].*?\\[/USER][ ,:]*");

    private final ChangeCommands commands;
    private final FindBot findBot;
    private final TellBots tellBots;

    @Inject
    public HearCommands(ChangeCommands commands, FindBot findBot, TellBots tellBots) {
        this.commands = commands;
        this.findBot = findBot;
        this.tellBots = tellBots;
    }

    /** Tells every bot whose command was called; returns which they are. */
    Set<Long> hear(Happening happening) {
        var told = new HashSet<Long>();
        var text = LEADING_MENTION
                .matcher(Objects.requireNonNull(happening.said()).text())
                .replaceFirst("");
        var found = COMMAND.matcher(text);
        while (found.find()) {
            var params = Objects.requireNonNullElse(found.group("params"), "").strip();
            for (var command : commands.called(found.group("word"))) {
                if (isHeard(command, happening.scene())) {
                    tell(happening, command, params);
                    told.add(command.botId());
                }
            }
        }
        return told;
    }

    /** Tells a bot that a button with its command was pressed; returns false when no bot here listens to it. */
    boolean press(Happening happening, long botId, String word, String params) {
        var bare = word.replaceFirst("^/+", "");
        var command = commands.of(botId).stream()
                .filter(known -> known.wish().command().equalsIgnoreCase(bare))
                .findFirst();
        command.ifPresent(known -> tell(happening, known, params));
        return command.isPresent();
    }

    private static boolean isHeard(CommandCard command, Scene scene) {
        return command.wish().isCommon() || scene.members().contains(command.botId());
    }

    private void tell(Happening happening, CommandCard command, String params) {
        var called = new Happening(
                BotEventKind.COMMAND_ADD,
                happening.scene(),
                happening.said(),
                happening.person(),
                happening.context(),
                happening.details());
        findBot.find(command.botId()).ifPresent(bot -> tellBots.tellCommand(called, bot, command, params));
    }
}
