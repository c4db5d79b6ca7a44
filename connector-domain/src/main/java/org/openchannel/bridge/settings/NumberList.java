package org.openchannel.bridge.settings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A list of telephone numbers somebody typed, pasted or brought in a file: one below the other, with commas, semicolons
 * or only spaces between them.
 *
 * @param numbers in E.164, each once
 * @param others what is no number, whole and as it was written
 */
public record NumberList(Set<String> numbers, List<String> others) {

    private static final Pattern BETWEEN = Pattern.compile("[\\r\\n,;|\\t\"]+");
    private static final Pattern BEFORE_PLUS = Pattern.compile("\\s(?=\\+)");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");

    /** Of a wrong number with spaces inside a part must not be taken for a number of its own. */
    private static final int FEWEST_DIGITS = 7;

    private static final int LONGEST_NAMED = 60;
    private static final int MOST_NAMED = 20;

    /** @param region whose people write numbers without their country's code; null where nobody knows */
    public static NumberList read(String text, @Nullable String region) {
        var list = new NumberList(new LinkedHashSet<>(), new ArrayList<>());
        for (var piece : BETWEEN.split(text, -1)) {
            list.take(piece.replace('\u00a0', ' ').strip(), region);
        }
        return list;
    }

    /** Those that are no numbers, as a sentence names them: the first ones, and of each its beginning. */
    public String named() {
        var named = others.stream().limit(MOST_NAMED).map(NumberList::cut).collect(Collectors.joining(", "));
        return others.size() > MOST_NAMED ? named + " …" : named;
    }

    private static String cut(String other) {
        return other.length() <= LONGEST_NAMED ? other : other.substring(0, LONGEST_NAMED) + "…";
    }

    /** With spaces inside, or several with spaces between; the good ones of those are taken whatever the others are. */
    private void take(String piece, @Nullable String region) {
        if (piece.isEmpty() || takesAll(List.of(piece), region)) {
            return;
        }
        for (var part : pieces(BEFORE_PLUS, piece)) {
            var words = pieces(SPACE, part);
            if (!takesAll(List.of(part), region) && !takesAll(words, region)) {
                takeSome(words, region);
            }
        }
    }

    /** What is no number stays together as far as no number comes between. */
    private void takeSome(List<String> words, @Nullable String region) {
        var other = new ArrayList<String>();
        for (var word : words) {
            var phone = hasEnoughDigits(word) ? Phones.e164(word, region) : Optional.<String>empty();
            if (phone.isPresent()) {
                isOther(other);
                numbers.add(phone.get());
            } else {
                other.add(word);
            }
        }
        isOther(other);
    }

    private void isOther(List<String> words) {
        if (!words.isEmpty()) {
            others.add(String.join(" ", words));
            words.clear();
        }
    }

    private static boolean hasEnoughDigits(String word) {
        return NO_DIGIT.matcher(word).replaceAll("").length() >= FEWEST_DIGITS;
    }

    private static List<String> pieces(Pattern between, String piece) {
        return between.splitAsStream(piece).filter(each -> !each.isBlank()).toList();
    }

    /** All of them, or none. */
    private boolean takesAll(List<String> pieces, @Nullable String region) {
        var found = new ArrayList<String>();
        for (var piece : pieces) {
            var phone = Phones.e164(piece, region);
            if (phone.isEmpty()) {
                return false;
            }
            found.add(phone.get());
        }
        numbers.addAll(found);
        return true;
    }
}
