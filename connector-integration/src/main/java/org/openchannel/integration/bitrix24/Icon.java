package org.openchannel.integration.bitrix24;

import static org.openchannel.integration.http.Jsonp.JSON;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The connector's picture. Portals put it into their stylesheet as it is, so every odd character is escaped. */
final class Icon {

    private static final String PICTURE = "data:image/svg+xml;charset=US-ASCII," + escaped(svg());

    private Icon() {}

    /** The picture on a ground of this colour. */
    static JsonObject on(String colour) {
        return JSON.createObjectBuilder()
                .add("DATA_IMAGE", PICTURE)
                .add("COLOR", colour)
                .add("SIZE", "90%")
                .add("POSITION", "center")
                .build();
    }

    private static String escaped(String svg) {
        return URLEncoder.encode(svg, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String svg() {
        try (var file = Objects.requireNonNull(Icon.class.getResourceAsStream("icon.svg"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
