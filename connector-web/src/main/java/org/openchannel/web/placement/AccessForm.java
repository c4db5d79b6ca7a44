package org.openchannel.web.placement;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.right.CircleView;
import org.openchannel.bridge.right.Holder;

/**
 * The fields of the section about access. Whoever holds the right is written {@code u17 Anna Petrova}. Results of a
 * search that are shown say with their tick whether they are to hold it.
 *
 * @param seen the version of the circle that was shown
 * @param words what is looked for
 */
record AccessForm(long seen, List<Holder> chosen, String words) {

    private static final int LONGEST_WORDS = 100;
    private static final int MOST_READ = 1_000;

    AccessForm {
        chosen = List.copyOf(chosen);
    }

    static AccessForm of(CircleView circle) {
        return new AccessForm(circle.version(), circle.holders(), "");
    }

    static AccessForm read(MultivaluedMap<String, String> form) {
        var shown = holders(form.get("shown"));
        var removed = holders(form.get("remove"));
        var chosen = new ArrayList<Holder>();
        Stream.concat(
                        Stream.concat(holders(form.get("holder")).stream(), holders(lines(form)).stream())
                                .filter(holder -> !isAmong(shown, holder)),
                        holders(form.get("add")).stream())
                .filter(holder -> !isAmong(removed, holder))
                .filter(holder -> !isAmong(chosen, holder))
                .limit(MOST_READ)
                .forEach(chosen::add);
        var words = Optional.ofNullable(form.getFirst("q")).orElse("").strip();
        return new AccessForm(
                number(form.getFirst("seen")), chosen, words.substring(0, Math.min(words.length(), LONGEST_WORDS)));
    }

    private static List<String> lines(MultivaluedMap<String, String> form) {
        return Optional.ofNullable(form.getFirst("holders")).orElse("").lines().toList();
    }

    static boolean isAmong(List<Holder> holders, Holder one) {
        return holders.stream().anyMatch(one::isSameAs);
    }

    private static List<Holder> holders(@Nullable List<String> values) {
        return values == null
                ? List.of()
                : values.stream()
                        .limit(MOST_READ)
                        .map(value -> value.split(" ", 2))
                        .flatMap(parts -> Holder.of(parts[0], parts.length > 1 ? parts[1] : parts[0]).stream())
                        .toList();
    }

    /** How a holder is posted. */
    static String value(Holder holder) {
        return holder.code() + " " + holder.name();
    }

    /** The same once more, as somebody who insists posts it. */
    Map<String, String> fields(long nowSeen) {
        return Map.of(
                "seen",
                Long.toString(nowSeen),
                "holders",
                chosen.stream().map(AccessForm::value).collect(Collectors.joining("\n")));
    }

    private static long number(@Nullable String text) {
        try {
            return Long.parseLong(text == null ? "" : text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
