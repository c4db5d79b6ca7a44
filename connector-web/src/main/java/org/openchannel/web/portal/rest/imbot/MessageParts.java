package org.openchannel.web.portal.rest.imbot;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.talk.Words;
import org.openchannel.web.portal.rest.JsonTree;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestException;

/**
 * What goes with a message: an attachment, a keyboard, a menu. Each comes as a JSON string, as an object with its items
 * under a key, or as the items alone; empty or N takes it away.
 */
public final class MessageParts {

    private static final int LARGEST = 30 * 1024;
    private static final int LARGEST_OF_NOTICE = 60_000;
    private static final Set<String> BLOCKS =
            Set.of("MESSAGE", "LINK", "IMAGE", "FILE", "DELIMITER", "GRID", "USER", "HTML", "RICH_LINK");
    private static final Set<String> ACTIONS =
            Set.of("LINK", "COMMAND", "ACTION", "APP_ID", "FUNCTION", "CALL", "PUT", "SEND");

    private MessageParts() {}

    /** What is said, in place of {@code before} where it is silent. */
    public static Words words(Parameters sent, @Nullable String text, Words before) {
        return new Words(
                text == null ? before.text() : text,
                sent.flag("SYSTEM", before.isSystem()),
                attach(sent, LARGEST)
                        .orElse(before.attach() == null ? Part.NONE : new Part(before.attach()))
                        .json(),
                items(sent, "KEYBOARD", "BUTTONS")
                        .orElse(before.keyboard() == null ? Part.NONE : new Part(before.keyboard()))
                        .json(),
                items(sent, "MENU", "ITEMS")
                        .orElse(before.menu() == null ? Part.NONE : new Part(before.menu()))
                        .json(),
                before.replyTo());
    }

    /** The same for what is changed: there Bitrix24 spells the code of a wrong menu in its own way. */
    public static Words changed(Parameters sent, @Nullable String text, Words before) {
        try {
            return words(sent, text, before);
        } catch (RestException e) {
            throw e.code().equals("MENU_ERROR")
                    ? new RestException(e.status(), "menu_ERROR", String.valueOf(e.getMessage()))
                    : e;
        }
    }

    /** What a notice says: its attachment may be larger, and there is nothing else. */
    public static Words notice(Parameters sent, String text, boolean isFromPortal) {
        var attach = attach(sent, LARGEST_OF_NOTICE).orElse(Part.NONE).json();
        return new Words(text, isFromPortal, attach, null, null);
    }

    /** One that was sent, perhaps to be taken away. */
    private record Part(@Nullable String json) {

        static final Part NONE = new Part(null);
    }

    private static Optional<Part> attach(Parameters sent, int largest) {
        return part(sent, "ATTACH").map(value -> {
            if (isNothing(value)) {
                return Part.NONE;
            }
            var tree = tree(value, "ATTACH");
            var holder = Parameters.in(tree);
            var blocks = holder.items("BLOCKS").orElseGet(() -> list(tree));
            if (blocks.isEmpty() || !blocks.stream().allMatch(MessageParts::isBlock)) {
                throw error("ATTACH", "attach");
            }
            var whole = new LinkedHashMap<String, Object>();
            holder.text("ID").ifPresent(id -> whole.put("ID", id));
            holder.text("COLOR").ifPresent(color -> whole.put("COLOR", color));
            holder.text("COLOR_TOKEN").ifPresent(token -> whole.put("COLOR_TOKEN", token));
            whole.put("BLOCKS", blocks);
            return fitting("ATTACH", List.of(whole), largest);
        });
    }

    private static Optional<Part> items(Parameters sent, String name, String key) {
        return part(sent, name).map(value -> {
            if (isNothing(value)) {
                return Part.NONE;
            }
            var tree = tree(value, name);
            var items = Parameters.in(tree).items(key).orElseGet(() -> list(tree));
            var usable = items.stream().filter(MessageParts::isItem).toList();
            if (usable.isEmpty()) {
                throw error(name, name.toLowerCase(Locale.ROOT));
            }
            return fitting(name, usable, LARGEST);
        });
    }

    private static Optional<Object> part(Parameters sent, String name) {
        return sent.get(name);
    }

    private static boolean isNothing(Object value) {
        return value.equals("")
                || value.equals("N")
                || value.equals(false)
                || (value instanceof List<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
    }

    private static Object tree(Object value, String name) {
        if (!(value instanceof String text)) {
            return value;
        }
        try {
            return JsonTree.readObject("{\"it\":" + text + "}").getOrDefault("it", "");
        } catch (RestException e) {
            throw error(name, name.toLowerCase(Locale.ROOT));
        }
    }

    /** The items of a list, or of a map that is one in a form. */
    private static List<Object> list(Object tree) {
        if (tree instanceof List<?> list) {
            return new ArrayList<>(list);
        }
        if (tree instanceof Map<?, ?> map) {
            return map.keySet().stream().allMatch(key -> String.valueOf(key).matches("\\d{1,9}"))
                    ? new ArrayList<>(map.values())
                    : List.of(tree);
        }
        return List.of();
    }

    private static boolean isBlock(Object block) {
        return block instanceof Map<?, ?> map
                && !map.isEmpty()
                && map.keySet().stream().map(String::valueOf).anyMatch(BLOCKS::contains);
    }

    private static boolean isItem(Object item) {
        var entry = Parameters.in(item);
        return entry.text("TYPE").filter("NEWLINE"::equals).isPresent()
                || (entry.text("TEXT").isPresent() && ACTIONS.stream().anyMatch(entry::has));
    }

    private static Part fitting(String name, Object tree, int largest) {
        var json = JsonTree.write(tree);
        if (json.getBytes(StandardCharsets.UTF_8).length > largest) {
            var word = name.toLowerCase(Locale.ROOT);
            throw new RestException(400, name + "_OVERSIZE", "You have exceeded the maximum allowable size of " + word);
        }
        return new Part(json);
    }

    private static RestException error(String name, String word) {
        return new RestException(400, name + "_ERROR", "Incorrect " + word + " params");
    }
}
