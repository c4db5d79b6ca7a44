package org.openchannel.web.portal.desk.center;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.connector.ConnectorTile;
import org.openchannel.portal.connector.ConnectorWish;

/**
 * Draws the icon of a connector: its ground in the registered colour with the cleaned SVG on it, as one SVG that is only
 * ever shown as a picture.
 */
final class Picture {

    private static final int SIDE = 64;
    private static final double USUAL = 0.6;
    private static final Pattern DATA = Pattern.compile("(?is)data:image/svg\\+xml(?<options>[^,]*),(?<body>.+)");
    private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{3,8}|[A-Za-z]{3,20}|rgba?\\([0-9., %]{5,40}\\)");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)%.*");
    private static final Pattern PIXELS = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)px.*");

    private Picture() {}

    /** The icon of {@code connector}; {@code isWorking} chooses between its two. */
    static String of(ConnectorTile connector, boolean isWorking) {
        var icon = connector.icon();
        var disabled = connector.disabledIcon();
        var own = !isWorking && (disabled.dataImage() != null || disabled.color() != null);
        var image = own && disabled.dataImage() != null ? disabled.dataImage() : icon.dataImage();
        var color = own && disabled.color() != null ? disabled.color() : icon.color();
        var size = own && disabled.size() != null ? disabled.size() : icon.size();
        return draw(new ConnectorWish.Icon(image, color, size, null), connector.name(), !isWorking && !own);
    }

    private static String draw(ConnectorWish.Icon icon, String name, boolean isGrey) {
        var glyph =
                Optional.ofNullable(icon.dataImage()).flatMap(Picture::decoded).flatMap(CleanSvg::of);
        var share = share(icon.size());
        var side = SIDE * share;
        var at = (SIDE - side) / 2;
        var content = glyph.map(svg -> String.format(
                        Locale.ROOT,
                        "<image x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" href=\"data:image/svg+xml;base64,%s\"/>",
                        at,
                        at,
                        side,
                        side,
                        Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8))))
                .orElseGet(() -> letter(name));
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\" width=\"64\" height=\"64\">"
                + "<defs><clipPath id=\"c\"><rect width=\"64\" height=\"64\" rx=\"16\"/></clipPath>"
                + "<filter id=\"g\"><feColorMatrix type=\"saturate\" values=\"0\"/></filter></defs>"
                + "<g clip-path=\"url(#c)\"" + (isGrey ? " filter=\"url(#g)\" opacity=\"0.75\"" : "") + ">"
                + "<rect width=\"64\" height=\"64\" fill=\"" + ground(icon.color(), glyph.isPresent()) + "\"/>"
                + content + "</g></svg>";
    }

    private static String ground(@Nullable String color, boolean hasGlyph) {
        if (color != null && COLOR.matcher(color.strip()).matches()) {
            return color.strip();
        }
        return hasGlyph ? "#ffffff" : "#2f5fb3";
    }

    private static double share(@Nullable String size) {
        if (size == null) {
            return USUAL;
        }
        var percent = PERCENT.matcher(size.strip());
        if (percent.matches()) {
            return Math.max(0.1, Math.min(1, Double.parseDouble(percent.group(1)) / 100));
        }
        var pixels = PIXELS.matcher(size.strip());
        return pixels.matches() ? Math.max(0.1, Math.min(1, Double.parseDouble(pixels.group(1)) / SIDE)) : USUAL;
    }

    private static String letter(String name) {
        var first = name.isEmpty() ? "?" : new String(Character.toChars(name.codePointAt(0))).toUpperCase(Locale.ROOT);
        return Character.isLetterOrDigit(first.codePointAt(0))
                ? "<text x=\"32\" y=\"43\" font-family=\"sans-serif\" font-size=\"30\" font-weight=\"600\" fill=\"#fff\""
                        + " text-anchor=\"middle\">" + first + "</text>"
                : "";
    }

    /** The SVG inside a {@code data:} address, in any of the forms such addresses have. */
    static Optional<String> decoded(String dataImage) {
        var data = DATA.matcher(dataImage.strip());
        if (!data.matches()) {
            return Optional.empty();
        }
        var bytes = unescaped(data.group("body"));
        if (data.group("options").toLowerCase(Locale.ROOT).endsWith(";base64")) {
            try {
                bytes = Base64.getMimeDecoder().decode(bytes);
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
        return Optional.of(new String(bytes, StandardCharsets.UTF_8));
    }

    /** Undoes percent encoding; a plus stays a plus and a lone percent sign stays one. */
    private static byte[] unescaped(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var out = new ByteArrayOutputStream(bytes.length);
        for (var i = 0; i < bytes.length; i++) {
            var high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            var low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            if (low < 0) {
                out.write(bytes[i]);
            } else {
                out.write(high * 16 + low);
                i += 2;
            }
        }
        return out.toByteArray();
    }
}
