package org.openchannel.web.portal.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One method of the REST door. Implementations are {@code @Dependent}, keep no state and are found by CDI. */
public interface RestMethod {

    /** For example {@code imconnector.register}. */
    String name();

    /** Which scopes allow it: any one of them; none for methods everybody may call. */
    List<String> scopes();

    /** Whether it needs an application's token; a webhook is refused then. */
    default boolean needsApplication() {
        return false;
    }

    /**
     * Where among the parameters there may be a {@link LongValue}, larger than other bodies: the names to follow. Empty
     * for methods whose bodies are small, as nearly all are. In a batch it is small, too.
     */
    default List<String> longValue() {
        return List.of();
    }

    /**
     * Does it. Called without a transaction.
     *
     * @return a tree of maps, lists, strings, numbers, booleans and nulls, or {@link Listed}
     * @throws RestException when the call is refused
     */
    @Nullable Object call(Call call);
}
