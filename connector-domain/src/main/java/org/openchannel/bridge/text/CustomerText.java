package org.openchannel.bridge.text;

import java.util.regex.Pattern;

/**
 * Turns a customer's text with marks into text with tags. A mark counts only at the edges of words, on one line, with
 * no space inside its edge; code and addresses are copied as they are. Whatever a customer types that a portal would
 * take for a tag is disarmed, or customers could put buttons and links into an operator's chat.
 */
public final class CustomerText {

    private static final Pattern CODE = Pattern.compile("```(.+?)```", Pattern.DOTALL);
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
            var isQuote = line.startsWith("> ");
            new MarkedLine(isQuote ? line.substring(2) : line).convert(isQuote ? out.append(">>") : out);
            if (end < 0) {
                return;
            }
            out.append('\n');
            from = end + 1;
        }
    }
}
