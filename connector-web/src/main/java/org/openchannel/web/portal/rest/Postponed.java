package org.openchannel.web.portal.rest;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a method that began and is finished when somebody asks for the answer. Of several that were begun before
 * the first is asked, a method may do the rest together.
 */
@FunctionalInterface
public interface Postponed {

    /** Finishes it. Whoever gets one asks, once. */
    @Nullable Object finish();

    /** The same with another answer. */
    default Postponed then(UnaryOperator<@Nullable Object> change) {
        return () -> change.apply(finish());
    }
}
