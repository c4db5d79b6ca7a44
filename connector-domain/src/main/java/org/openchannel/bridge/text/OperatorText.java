package org.openchannel.bridge.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns an operator's text with tags into text with marks. Tags that have no mark lose their brackets and keep their
 * text; what is no tag, or has no partner, is left as it was written.
 */
public final class OperatorText {

    private static final Pattern TAG = Pattern.compile("\\[(/?)([a-zA-Z]{1,9})(=[^\\[\\]\\n]{0,2000})?\\]");
    private static final Map<String, String> MARKS = Map.of("b", "*", "i", "_", "s", "~");
    private static final Set<String> BARE = Set.of("u", "color", "size", "user", "chat", "call", "send", "put");
    private static final Set<String> SINGLE = Set.of("icon", "timestamp", "disk");
    private static final String CODE = "```";
    private static final Pattern QUOTE = Pattern.compile("(?m)^>>[ ]?");

    private final String source;
    private final Deque<Span> open = new ArrayDeque<>();

    private OperatorText(String source) {
        this.source = source;
        open.push(new Span("", null, ""));
    }

    /** A tag that waits for its end, with the text inside it so far. */
    private record Span(String tag, @Nullable String argument, String literal, StringBuilder inside) {

        private Span(String tag, @Nullable String argument, String literal) {
            this(tag, argument, literal, new StringBuilder());
        }
    }

    /** The text with a messenger's marks. */
    public static String toMarks(String tagged) {
        return new OperatorText(tagged).converted();
    }

    private String converted() {
        var tags = TAG.matcher(source);
        var at = 0;
        while (tags.find(at)) {
            plain(source.substring(at, tags.start()));
            at = tags.end() + tag(tags);
        }
        plain(source.substring(at));
        while (open.size() > 1) {
            leaveOpen();
        }
        return top().inside().toString();
    }

    /** Handles the tag just found; returns how many characters after it are used up too. */
    private int tag(Matcher found) {
        var name = found.group(2).toLowerCase(Locale.ROOT);
        var isEnd = !found.group(1).isEmpty();
        if (name.equals("br")) {
            lineBreak();
        } else if (name.equals("code") && !isEnd) {
            return code(found);
        } else if (SINGLE.contains(name)) {
            return 0;
        } else if (!isEnd && (MARKS.containsKey(name) || BARE.contains(name) || name.equals("url"))) {
            open.push(new Span(name, argument(found), found.group()));
        } else if (isEnd && open.stream().anyMatch(span -> span.tag().equals(name))) {
            end(name);
        } else {
            top().inside().append(found.group());
        }
        return 0;
    }

    private int code(Matcher found) {
        var end = source.toLowerCase(Locale.ROOT).indexOf("[/code]", found.end());
        if (end < 0) {
            top().inside().append(found.group());
            return 0;
        }
        top().inside().append(CODE).append(source, found.end(), end).append(CODE);
        return end - found.end() + "[/code]".length();
    }

    private void lineBreak() {
        var text = top().inside();
        while (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        text.append('\n');
    }

    private void end(String name) {
        while (!top().tag().equals(name)) {
            leaveOpen();
        }
        var span = open.pop();
        var inside = span.inside().toString();
        var mark = MARKS.get(name);
        if (mark != null) {
            inside = marked(inside, mark);
        } else if (name.equals("url")) {
            inside = linked(inside, span.argument());
        }
        top().inside().append(inside);
    }

    /** A tag without a partner is no tag. */
    private void leaveOpen() {
        var span = open.pop();
        top().inside().append(span.literal()).append(span.inside());
    }

    private void plain(String text) {
        top().inside().append(QUOTE.matcher(text).replaceAll("> "));
    }

    private Span top() {
        return open.element();
    }

    private static @Nullable String argument(Matcher found) {
        var argument = found.group(3);
        return argument == null ? null : argument.substring(1);
    }

    private static String linked(String inside, @Nullable String address) {
        if (address == null || address.equals(inside)) {
            return inside;
        }
        return inside.isBlank() ? address : inside + " (" + address + ")";
    }

    /** Marks work on one line and not beside a space inside, so each line gets its own, around what is not space. */
    private static String marked(String inside, String mark) {
        return Stream.of(inside.split("\n", -1))
                .map(line -> markedLine(line, mark))
                .collect(Collectors.joining("\n"));
    }

    private static String markedLine(String line, String mark) {
        var core = line.strip();
        if (core.isEmpty()) {
            return line;
        }
        var start = line.indexOf(core);
        return line.substring(0, start) + mark + core + mark + line.substring(start + core.length());
    }
}
