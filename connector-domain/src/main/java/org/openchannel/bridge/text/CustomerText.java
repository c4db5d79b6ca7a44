package org.openchannel.bridge.text;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a customer's text with marks into text with tags. A mark counts only at the edges of words, on one line, with
 * no space inside its edge; code and addresses are copied as they are. Whatever a customer types that a portal would
 * take for a tag is disarmed, or customers could put buttons and links into an operator's chat.
 */
public final class CustomerText {

    private static final Map<Character, String> TAGS = Map.of('*', "b", '_', "i", '~', "s");
    private static final Pattern CODE = Pattern.compile("```(.+?)```", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(?:https?|ftp)://[^\\s<>\"\\[\\]]+");
    private static final Pattern LOOKS_LIKE_TAG = Pattern.compile("\\[(?=/?[\\p{L}*])");

    /** Invisible; after a bracket it keeps a portal from reading a tag. */
    private static final String JOINER = "\u200D";

    private CustomerText() {}

    /** The text with a portal's tags. */
    public static String toTags(String marked) {
        var converted = new StringBuilder();
        var code = CODE.matcher(marked);
        var at = 0;
        while (code.find()) {
            lines(marked.substring(at, code.start()), converted);
            converted.append("[code]").append(disarmed(code.group(1))).append("[/code]");
            at = code.end();
        }
        lines(marked.substring(at), converted);
        return converted.toString();
    }

    /** Text that shows as it was written: for names and other things that are no message. */
    public static String disarmed(String text) {
        return LOOKS_LIKE_TAG.matcher(text).replaceAll("[" + JOINER);
    }

    private static void lines(String text, StringBuilder out) {
        for (int from = 0; from <= text.length(); ) {
            var end = text.indexOf('\n', from);
            var line = text.substring(from, end < 0 ? text.length() : end);
            if (line.startsWith("> ")) {
                out.append(">>");
                line = line.substring(2);
            }
            line(line, out);
            if (end < 0) {
                return;
            }
            out.append('\n');
            from = end + 1;
        }
    }

    private static void line(String line, StringBuilder out) {
        var addresses = ADDRESS.matcher(line);
        var at = 0;
        while (at < line.length()) {
            var next = addresses.find(at) ? addresses.start() : line.length();
            if (next == at) {
                out.append(addresses.group());
                at = addresses.end();
                continue;
            }
            at = words(line, at, next, addresses, out);
        }
    }

    /** Converts up to the next address, or beyond it when a mark spans it; returns where it came to. */
    private static int words(String line, int from, int to, Matcher addresses, StringBuilder out) {
        for (int i = from; i < to; i++) {
            var tag = TAGS.get(line.charAt(i));
            var end = tag == null || !isOpening(line, i) ? -1 : closing(line, i, addresses);
            if (end > 0) {
                out.append(disarmed(line.substring(from, i)))
                        .append('[')
                        .append(tag)
                        .append(']');
                line(line.substring(i + 1, end), out);
                out.append("[/").append(tag).append(']');
                return end + 1;
            }
        }
        out.append(disarmed(line.substring(from, to)));
        return to;
    }

    private static boolean isOpening(String line, int at) {
        return (at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1)))
                && at + 1 < line.length()
                && !Character.isWhitespace(line.charAt(at + 1))
                && line.charAt(at + 1) != line.charAt(at);
    }

    /** Where the mark that begins at {@code open} ends, outside of addresses; -1 when it does not. */
    private static int closing(String line, int open, Matcher addresses) {
        var mark = line.charAt(open);
        for (int i = open + 1; i < line.length(); i++) {
            if (addresses.find(i) && addresses.start() == i) {
                i = addresses.end() - 1;
            } else if (i > open + 1 && line.charAt(i) == mark && isClosing(line, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isClosing(String line, int at) {
        return !Character.isWhitespace(line.charAt(at - 1))
                && (at + 1 == line.length() || !Character.isLetterOrDigit(line.charAt(at + 1)));
    }
}
