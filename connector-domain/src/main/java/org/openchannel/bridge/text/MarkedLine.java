package org.openchannel.bridge.text;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** One line of a customer's text while its marks become tags. Costs little however many marks somebody types. */
final class MarkedLine {

    private static final Map<Character, String> TAGS = Map.of('*', "b", '_', "i", '~', "s");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(?:https?|ftp)://[^\\s<>\"\\[\\]]+");
    private static final int DEEPEST = 3;

    private final String line;

    /** For each character that begins an address, where the address ends; 0 for all others. */
    private final int[] addressEnd;

    /** For each mark, the nearest place in front of which no end of it is left. */
    private final Map<Character, Integer> searchedUntil = new HashMap<>();

    MarkedLine(String line) {
        this.line = line;
        this.addressEnd = new int[line.length()];
        var addresses = ADDRESS.matcher(line);
        while (addresses.find()) {
            addressEnd[addresses.start()] = addresses.end();
        }
    }

    /** Adds the line with tags. */
    void convert(StringBuilder out) {
        convert(0, line.length(), 0, out);
    }

    private void convert(int from, int to, int depth, StringBuilder out) {
        var plain = from;
        for (int i = from; i < to; ) {
            var tag = TAGS.get(line.charAt(i));
            var end = tag == null || depth >= DEEPEST || !isOpening(i) ? -1 : closing(i, to);
            if (end > 0) {
                out.append(CustomerText.disarmed(line.substring(plain, i)));
                out.append('[').append(tag).append(']');
                convert(i + 1, end, depth + 1, out);
                out.append("[/").append(tag).append(']');
                i = end + 1;
                plain = i;
            } else if (addressEnd[i] > i) {
                out.append(CustomerText.disarmed(line.substring(plain, i)));
                plain = Math.min(addressEnd[i], to);
                out.append(line, i, plain);
                i = plain;
            } else {
                i++;
            }
        }
        out.append(CustomerText.disarmed(line.substring(plain, to)));
    }

    private boolean isOpening(int at) {
        return (at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1)))
                && at + 1 < line.length()
                && !Character.isWhitespace(line.charAt(at + 1))
                && line.charAt(at + 1) != line.charAt(at);
    }

    /** Where the mark that begins at {@code open} ends, outside of addresses; -1 when it does not. */
    private int closing(int open, int to) {
        var mark = line.charAt(open);
        if (searchedUntil.getOrDefault(mark, 0) >= to) {
            return -1;
        }
        for (int i = open + 1; i < to; i++) {
            if (addressEnd[i] > i) {
                i = addressEnd[i] - 1;
            } else if (i > open + 1 && line.charAt(i) == mark && isClosing(i)) {
                return i;
            }
        }
        searchedUntil.put(mark, to);
        return -1;
    }

    private boolean isClosing(int at) {
        return !Character.isWhitespace(line.charAt(at - 1))
                && (at + 1 == line.length() || !Character.isLetterOrDigit(line.charAt(at + 1)));
    }
}
