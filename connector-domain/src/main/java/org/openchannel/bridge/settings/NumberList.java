package org.openchannel.bridge.settings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A list of telephone numbers somebody typed, pasted or brought in a file: one below the other, with commas, semicolons
 * or only spaces between them.
 *
 * @param numbers in E.164, each once
 * @param others what is no number, as it was written
 */
public record NumberList(Set<String> numbers, List<String> others) {

    private static final Pattern BETWEEN = Pattern.compile("[\\r\\n,;|\\t\"]+");
    private static final Pattern BEFORE_PLUS = Pattern.compile("\\s(?=\\+)");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int LONGEST = 60;

    /** What is longer and has no separator in it was never a list of numbers. */
    private static final int LONGEST_PIECE = 20_000;

    /** @param region whose people write numbers without their country's code; null where nobody knows */
    public static NumberList read(String text, @Nullable String region) {
        var list = new NumberList(new LinkedHashSet<>(), new ArrayList<>());
        for (var piece : BETWEEN.split(text, -1)) {
            list.take(piece.replace('\u00a0', ' ').strip(), region);
        }
        return list;
    }

    private void take(String piece, @Nullable String region) {
        if (piece.isEmpty() || takesAll(List.of(piece), region)) {
            return;
        }
        var mayBeSeveral = piece.length() <= LONGEST_PIECE;
        if (!(mayBeSeveral && takesAll(pieces(BEFORE_PLUS, piece), region))
                && !(mayBeSeveral && takesAll(pieces(SPACE, piece), region))) {
            others.add(piece.length() <= LONGEST ? piece : piece.substring(0, LONGEST) + "…");
        }
    }

    private static List<String> pieces(Pattern between, String piece) {
        return between.splitAsStream(piece).filter(each -> !each.isBlank()).toList();
    }

    /** All of them, or none. */
    private boolean takesAll(List<String> pieces, @Nullable String region) {
        var found = pieces.stream()
                .flatMap(piece -> Phones.e164(piece, region).stream())
                .toList();
        if (found.size() < pieces.size()) {
            return false;
        }
        numbers.addAll(found);
        return true;
    }
}
