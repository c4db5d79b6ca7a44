package org.openchannel.web.portal.desk.dialogs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openchannel.web.portal.rest.JsonTree;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestException;

/**
 * A button under a bot's message.
 *
 * @param kind {@code link}, {@code command}, {@code put}, {@code send} or {@code copy}
 * @param value an address, a command without its slash, or a text
 * @param params of a command
 */
public record Key(String kind, String text, String value, String params, boolean isPrimary, boolean isDisabled) {

    private static final Key NEWLINE = new Key("newline", "", "", "", false, true);

    /** The rows of a keyboard; none when it can't be read. */
    public static List<List<Key>> read(@Nullable String keyboard) {
        if (keyboard == null) {
            return List.of();
        }
        var rows = new ArrayList<List<Key>>(List.of(new ArrayList<>()));
        for (var item : items(keyboard)) {
            var key = of(Parameters.in(item));
            if (key.equals(NEWLINE)) {
                rows.add(new ArrayList<>());
            } else if (!key.kind().isEmpty()) {
                rows.get(rows.size() - 1).add(key);
            }
        }
        return rows.stream().filter(row -> !row.isEmpty()).toList();
    }

    /** The items of a JSON list; none when it is broken. */
    static List<Object> items(String json) {
        try {
            return Parameters.of(JsonTree.readObject("{\"it\":" + json + "}"))
                    .items("it")
                    .orElse(List.of());
        } catch (RestException e) {
            return List.of();
        }
    }

    private static Key of(Parameters sent) {
        if (sent.text("TYPE").filter("NEWLINE"::equals).isPresent()) {
            return NEWLINE;
        }
        var link = sent.text("LINK").filter(Key::isAddress);
        var command = sent.text("COMMAND").map(word -> word.replaceFirst("^/+", ""));
        var action =
                sent.text("ACTION").map(word -> word.toLowerCase(Locale.ROOT)).orElse("");
        var value = sent.text("ACTION_VALUE").orElse("");
        var kind = link.isPresent()
                ? "link"
                : command.isPresent() ? "command" : action.matches("put|send|copy") ? action : "";
        return new Key(
                kind,
                sent.text("TEXT").orElse(""),
                link.or(() -> command).orElse(value),
                sent.text("COMMAND_PARAMS").orElse(""),
                sent.text("BG_COLOR_TOKEN").filter("primary"::equals).isPresent(),
                sent.flag("DISABLED", false));
    }

    /** Only what a browser may follow. */
    static boolean isAddress(String text) {
        return text.matches("(?i)https?://\\S{1,2000}") || text.matches("/[^/\\\\\\s]\\S{0,2000}");
    }
}
