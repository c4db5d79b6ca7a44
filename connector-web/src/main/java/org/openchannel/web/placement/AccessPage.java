package org.openchannel.web.placement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.right.Holder;

/**
 * The section about access as it is shown.
 *
 * @param seen the version of the circle it shows
 * @param chips who holds the right
 * @param words what is looked for
 * @param results what was found; none when nothing is looked for
 * @param fault the sentence of what is wrong with the choice
 * @param notice what came of what somebody did
 */
public record AccessPage(
        long seen,
        List<Chip> chips,
        String words,
        List<Results> results,
        @Nullable String fault,
        @Nullable Notice notice) {

    /** Somebody who holds the right. */
    public record Chip(String code, String value, String name, String kind, String icon) {

        static Chip of(Holder holder) {
            return new Chip(
                    holder.code(),
                    AccessForm.value(holder),
                    holder.name(),
                    Results.word(holder.kind()),
                    Results.icon(holder.kind()));
        }
    }

    /**
     * What was found of one kind.
     *
     * @param trouble why the portal did not tell
     */
    public record Results(
            String kind,
            String icon,
            List<Hit> hits,
            @Nullable Reason trouble) {

        static String word(Holder.Kind kind) {
            return switch (kind) {
                case USER -> "user";
                case DEPARTMENT -> "department";
                case GROUP -> "group";
            };
        }

        static String icon(Holder.Kind kind) {
            return switch (kind) {
                case USER -> "person";
                case DEPARTMENT -> "diagram-3";
                case GROUP -> "people";
            };
        }
    }

    /** Somebody who could hold the right, or does. */
    public record Hit(String code, String value, String name, String detail, boolean isChosen) {}

    static AccessPage of(AccessForm form, List<Results> results) {
        return new AccessPage(
                form.seen(), form.chosen().stream().map(Chip::of).toList(), form.words(), results, null, null);
    }

    AccessPage telling(@Nullable Notice what) {
        return new AccessPage(seen, chips, words, results, fault, what);
    }

    AccessPage refused(String why) {
        return new AccessPage(seen, chips, words, results, why, notice);
    }

    /** How many were found. */
    public long hits() {
        return results.stream().mapToLong(each -> each.hits().size()).sum();
    }

    /** Whether somebody looked for something and nobody was found. */
    public boolean isInVain() {
        return !results.isEmpty()
                && results.stream().allMatch(each -> each.hits().isEmpty() && each.trouble() == null);
    }
}
