package org.openchannel.web.portal.rest.imbot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openchannel.portal.bot.BotHandlers;
import org.openchannel.portal.bot.CommandText;
import org.openchannel.web.portal.rest.Parameters;

/** Reads what a command is to be like. */
final class CommandFields {

    private CommandFields() {}

    /** Its texts by language; empty when there is none. */
    static Map<String, CommandText> texts(Parameters sent) {
        var texts = new LinkedHashMap<String, CommandText>();
        for (var item : sent.items("LANG").orElse(List.of())) {
            var text = Parameters.in(item);
            var language = text.text("LANGUAGE_ID").map(String::strip).orElse("");
            var title = text.text("TITLE").orElse("");
            if (language.matches("[A-Za-z_-]{2,10}") && !title.isBlank()) {
                texts.put(
                        language.toLowerCase(Locale.ROOT),
                        CommandText.of(title, text.text("PARAMS").orElse("")));
            }
        }
        return texts;
    }

    /** The address it is told at. */
    static String checked(String url) {
        if (!BotHandlers.mayBe(url)) {
            throw ImbotMethod.wrong("EVENT_COMMAND_ADD_ERROR", "Wrong handler URL");
        }
        return url;
    }
}
