package org.openchannel.web.http;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages we speak. */
public enum Language {
    EN,
    RU;

    /** Reads {@code ru}, {@code RU}, {@code ru-RU} and the like; empty for languages we don't speak. */
    public static Optional<Language> of(@Nullable String tag) {
        if (tag == null || tag.length() < 2) {
            return Optional.empty();
        }
        return switch (tag.substring(0, 2).toLowerCase(Locale.ROOT)) {
            case "ru" -> Optional.of(RU);
            case "en" -> Optional.of(EN);
            default -> Optional.empty();
        };
    }

    /** For bundles and dates. */
    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    /** For the {@code lang} attribute and addresses. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
