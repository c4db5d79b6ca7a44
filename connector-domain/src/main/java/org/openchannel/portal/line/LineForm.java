package org.openchannel.portal.line;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be changed of a line; what is absent stays.
 *
 * @param operators the users in its queue, in their order
 * @param departments whose people are in its queue behind them
 */
public record LineForm(
        @Nullable String name,
        @Nullable Boolean isActive,
        @Nullable List<Long> operators,
        @Nullable List<Long> departments,
        Map<String, String> settings) {

    /** One that says nothing of departments. */
    public LineForm(
            @Nullable String name,
            @Nullable Boolean isActive,
            @Nullable List<Long> operators,
            Map<String, String> settings) {
        this(name, isActive, operators, null, settings);
    }
}
