package org.openchannel.system;

import java.util.List;
import java.util.stream.Stream;

/** How somebody sees a page: in which language, by day or by night, on how wide a screen. */
record Look(String language, boolean isDark, int width) {

    static final Look USUAL = new Look("en", false, 1440);

    /** Every look the screenshots show, language by language. */
    static List<List<Look>> byLanguage() {
        return Stream.of("en", "ru").map(Look::in).toList();
    }

    private static List<Look> in(String language) {
        return Stream.of(false, true)
                .flatMap(isDark -> Stream.of(360, 768, 1440).map(width -> new Look(language, isDark, width)))
                .toList();
    }

    int height() {
        return width < 500 ? 740 : 900;
    }

    @Override
    public String toString() {
        return language + "-" + (isDark ? "dark" : "light") + "-" + width;
    }
}
