package org.openchannel.web.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page to be drawn: a template of {@code WEB-INF/templates} and what it shows. Returned by resources. */
public final class View {

    private final String template;
    private final Map<String, @Nullable Object> model = new LinkedHashMap<>();
    private @Nullable Language language;

    private View(String template) {
        this.template = template;
    }

    /** Draws {@code template}, for example {@code desk/dialogs}, or a fragment of one: {@code desk/dialogs :: list}. */
    public static View of(String template) {
        return new View(template);
    }

    /** Adds something to show; records and beans are read by their accessors' names. */
    public View with(String name, @Nullable Object value) {
        model.put(name, value);
        return this;
    }

    /** Fixes the language, for pages whose frame decides it; otherwise the request does. */
    public View in(@Nullable Language fixed) {
        this.language = fixed;
        return this;
    }

    public String template() {
        return template;
    }

    public Map<String, @Nullable Object> model() {
        return model;
    }

    public Optional<Language> language() {
        return Optional.ofNullable(language);
    }
}
