package org.openchannel.web.placement;

import org.jspecify.annotations.Nullable;

/**
 * What somebody just tried on a settings page.
 *
 * @param notice what came of it
 * @param name a new name that was not accepted
 * @param nameError why not: where the sentence is found
 */
public record Draft(
        @Nullable Notice notice,
        @Nullable String name,
        @Nullable String nameError) {

    /** Nothing. */
    static final Draft NONE = new Draft(null, null, null);

    static Draft of(@Nullable Notice notice) {
        return new Draft(notice, null, null);
    }

    static Draft rejected(String name, String error) {
        return new Draft(null, name, error);
    }
}
