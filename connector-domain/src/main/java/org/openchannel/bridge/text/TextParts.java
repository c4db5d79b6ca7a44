package org.openchannel.bridge.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts text to a messenger's length: between paragraphs, else lines, sentences, words, else visible characters. */
public final class TextParts {

    private static final List<String> GAPS = List.of("\n\n", "\n", ". ", "! ", "? ", " ");

    private TextParts() {}

    /** The parts, each of at most {@code most} UTF-16 units and none blank; empty when {@code text} is blank. */
    public static List<String> of(String text, int most) {
        var parts = new ArrayList<String>();
        var rest = text.strip();
        while (rest.length() > most) {
            var at = cut(rest, most);
            parts.add(rest.substring(0, at).strip());
            rest = rest.substring(at).strip();
        }
        if (!rest.isEmpty()) {
            parts.add(rest);
        }
        return parts;
    }

    /** Where to cut: at the best gap in the second half, so that parts don't become tiny. */
    private static int cut(String text, int most) {
        for (var gap : GAPS) {
            var at = text.lastIndexOf(gap, most - gap.length());
            if (at >= most / 2) {
                return at + gap.length();
            }
        }
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        var at = characters.preceding(most + 1);
        return at > 0 ? at : most;
    }
}
