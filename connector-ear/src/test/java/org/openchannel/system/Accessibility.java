package org.openchannel.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Has axe-core look at a page. */
final class Accessibility {

    private static final String AXE = read("/axe.min.js");
    private static final String RUN =
            "async rules => (await axe.run({iframes: false, resultTypes: ['violations'], ...rules})).violations"
                    + ".map(v => v.id + ': ' + v.help + ' at ' + v.nodes.map(n => n.target.join(' ')).join(', '))";

    /** All that differs between day and night. */
    private static final Map<String, Object> COLOURS =
            Map.of("runOnly", Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block")));

    private Accessibility() {}

    static void check(Page page, Look look) {
        for (var frame : page.frames()) {
            if (Boolean.FALSE.equals(frame.evaluate("() => 'axe' in window"))) {
                frame.evaluate(AXE + "; undefined");
            }
            var violations = (List<?>) frame.evaluate(RUN, look.isDark() ? COLOURS : Map.of());
            assertThat(violations).as("what axe finds on " + frame.url()).isEmpty();
        }
    }

    private static String read(String resource) {
        try (InputStream stream = Objects.requireNonNull(Accessibility.class.getResourceAsStream(resource))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
