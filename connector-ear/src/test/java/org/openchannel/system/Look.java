package org.openchannel.system;

import java.util.List;
import java.util.stream.Stream;

/** How somebody sees a page: in which language, by day or by night, on how wide a screen. */
record Look(String language, boolean isDark, int width) {

    private static final int NARROW = 360;
    private static final int WIDE = 1440;

    static final Look USUAL = new Look("en", false, WIDE);

    /** Every look the screenshots show, language by language. */
    static List<List<Look>> byLanguage() {
        return Stream.of("en", "ru").map(Look::in).toList();
    }

    private static List<Look> in(String language) {
        return Stream.of(false, true)
                .flatMap(isDark -> Stream.of(NARROW, 768, WIDE).map(width -> new Look(language, isDark, width)))
                .toList();
    }

    /** Whether the screen is the narrowest or the widest there is: what lies between repeats one of the two layouts. */
    boolean isExtreme() {
        return width == NARROW || width == WIDE;
    }

    int height() {
        return width < 500 ? 740 : 900;
    }

    @Override
    public String toString() {
        return language + "-" + (isDark ? "dark" : "light") + "-" + width;
    }
}
