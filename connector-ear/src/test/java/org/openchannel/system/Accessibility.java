package org.openchannel.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Has axe-core look at a page. */
final class Accessibility {

    private static final String AXE = read("/axe.min.js");
    private static final String RUN =
            "async () => (await axe.run({iframes: false, resultTypes: ['violations']})).violations"
                    + ".map(v => v.id + ': ' + v.help + ' at ' + v.nodes.map(n => n.target.join(' ')).join(', '))";

    private Accessibility() {}

    static void check(Page page) {
        for (var frame : page.frames()) {
            if (Boolean.FALSE.equals(frame.evaluate("() => 'axe' in window"))) {
                frame.evaluate(AXE + "; undefined");
            }
            var violations = (List<?>) frame.evaluate(RUN);
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
