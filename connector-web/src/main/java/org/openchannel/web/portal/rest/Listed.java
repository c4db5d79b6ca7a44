package org.openchannel.web.portal.rest;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of a longer list.
 *
 * @param items the page, or an object that holds it
 * @param next where the next page starts; absent on the last
 */
public record Listed(Object items, long total, @Nullable Long next) {

    /** A page that stands under a name of its own inside the result. */
    public static Listed under(String name, List<?> items, long total, @Nullable Long next) {
        return new Listed(Map.of(name, items), total, next);
    }
}
