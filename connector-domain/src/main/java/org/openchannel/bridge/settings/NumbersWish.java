package org.openchannel.bridge.settings;

import java.util.List;

/**
 * Whom somebody wants an account to ignore from now on, and whom no longer.
 *
 * @param ignore as it was typed
 * @param hear in E.164
 */
public record NumbersWish(String ignore, List<String> hear) {

    /** Nobody else, and nobody less. */
    public static final NumbersWish NONE = new NumbersWish("", List.of());
}
