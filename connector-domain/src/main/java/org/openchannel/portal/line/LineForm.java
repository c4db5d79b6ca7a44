package org.openchannel.portal.line;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be changed of a line; what is absent stays.
 *
 * @param name cut at 200 characters
 * @param operators the users in its queue, in their order, each once; at most 200
 * @param departments whose people are in its queue behind them, each once; at most 200
 */
public record LineForm(
        @Nullable String name,
        @Nullable Boolean isActive,
        @Nullable List<Long> operators,
        @Nullable List<Long> departments,
        Map<String, String> settings) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_QUEUE = 200;

    public LineForm {
        name = name == null ? null : name.substring(0, Math.min(name.length(), LONGEST_NAME));
        operators = operators == null ? null : queue(operators);
        departments = departments == null ? null : queue(departments);
    }

    /** One that says nothing of departments. */
    public LineForm(
            @Nullable String name,
            @Nullable Boolean isActive,
            @Nullable List<Long> operators,
            Map<String, String> settings) {
        this(name, isActive, operators, null, settings);
    }

    private static List<Long> queue(List<Long> sent) {
        return sent.stream().distinct().limit(LONGEST_QUEUE).toList();
    }
}
