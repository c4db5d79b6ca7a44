package org.openchannel.portal.line;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is to be changed of a line; what is absent stays. */
public record LineForm(
        @Nullable String name,
        @Nullable Boolean isActive,
        @Nullable List<Long> operators,
        Map<String, String> settings) {}
