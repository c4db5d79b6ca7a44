package org.openchannel.web.portal.rest;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A method that is no more than its answer. */
public record Answered(String name, List<String> scopes, Function<Call, @Nullable Object> answer)
        implements RestMethod {

    @Override
    public @Nullable Object call(Call call) {
        return answer.apply(call);
    }
}
