package org.openchannel.web.placement;

import org.jspecify.annotations.Nullable;

/**
 * What somebody just tried on a settings page.
 *
 * @param notice what came of it
 * @param name a new name that was not accepted
 * @param nameError why not: where the sentence is found
 * @param pairing the code to type they asked for
 */
public record Draft(
        @Nullable Notice notice,
        @Nullable String name,
        @Nullable String nameError,
        Pairing pairing) {

    /** Nothing. */
    static final Draft NONE = new Draft(null, null, null, Pairing.NONE);

    static Draft of(@Nullable Notice notice) {
        return new Draft(notice, null, null, Pairing.NONE);
    }

    static Draft of(Pairing pairing) {
        return new Draft(null, null, null, pairing);
    }

    static Draft rejected(String name, String error) {
        return new Draft(null, name, error, Pairing.NONE);
    }
}
