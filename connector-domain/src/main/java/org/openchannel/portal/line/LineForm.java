package org.openchannel.portal.line;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be changed of a line; what is absent stays.
 *
 * @param name cut at 200 characters
 * @param operators each once, at most 200
 */
public record LineForm(
        @Nullable String name,
        @Nullable Boolean isActive,
        @Nullable List<Long> operators,
        Map<String, String> settings) {

    private static final int LONGEST_NAME = 200;
    private static final int MOST_OPERATORS = 200;

    public LineForm {
        name = name == null ? null : name.substring(0, Math.min(name.length(), LONGEST_NAME));
        operators = operators == null
                ? null
                : operators.stream().distinct().limit(MOST_OPERATORS).toList();
    }
}
