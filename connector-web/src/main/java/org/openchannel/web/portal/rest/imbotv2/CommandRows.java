package org.openchannel.web.portal.rest.imbotv2;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openchannel.portal.bot.CommandCard;
import org.openchannel.portal.bot.CommandText;
import org.openchannel.web.portal.rest.Parameters;

/** Reads and shows commands. */
final class CommandRows {

    private CommandRows() {}

    /** A command without its words. */
    static Map<String, Object> of(CommandCard command) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", command.id());
        row.put("botId", command.botId());
        row.put("command", "/" + command.wish().command());
        row.put("common", command.wish().isCommon());
        row.put("hidden", command.wish().isHidden());
        row.put("extranetSupport", command.wish().forExtranet());
        return row;
    }

    /** Its words by language: those of {@code before}, with what is sent in their place. */
    static Map<String, CommandText> texts(Parameters sent, Map<String, CommandText> before) {
        var texts = new LinkedHashMap<>(before);
        var titles = sent.inside("title");
        var params = sent.inside("params");
        for (var language : titles.asMap().keySet()) {
            var key = language.toLowerCase(Locale.ROOT);
            var title = titles.text(language).filter(text -> !text.isBlank());
            if (key.matches("[a-z_-]{2,10}") && title.isPresent()) {
                var known = Optional.ofNullable(before.get(key)).map(CommandText::params);
                texts.put(
                        key,
                        CommandText.of(
                                title.get(),
                                params.text(language).or(() -> known).orElse("")));
            } else {
                texts.remove(key);
            }
        }
        return texts;
    }

    /** The word of a command, which must be a string. */
    static Optional<String> word(Parameters sent) {
        if (sent.get("command").filter(value -> !(value instanceof String)).isPresent()) {
            throw ModernMethod.wrong("COMMAND_NAME_INVALID", "Command name is invalid");
        }
        return sent.text("command").map(String::strip).filter(text -> !text.isEmpty());
    }
}
