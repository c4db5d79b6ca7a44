package org.openchannel.web.portal.desk.center;

import java.util.Set;
import java.util.regex.Pattern;

/** What may stand in a stranger's SVG. Everything else may not. */
final class SvgAllowed {

    static final Set<String> ELEMENTS = Set.of(
            "svg",
            "style",
            "g",
            "defs",
            "symbol",
            "use",
            "title",
            "desc",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "pattern");

    static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "class",
            "d",
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "fx",
            "fy",
            "fr",
            "dx",
            "dy",
            "width",
            "height",
            "viewBox",
            "preserveAspectRatio",
            "points",
            "transform",
            "pathLength",
            "version",
            "offset",
            "gradientUnits",
            "gradientTransform",
            "spreadMethod",
            "clipPathUnits",
            "maskUnits",
            "maskContentUnits",
            "patternUnits",
            "patternContentUnits",
            "patternTransform");

    static final Set<String> STYLES = Set.of(
            "fill",
            "fill-opacity",
            "fill-rule",
            "clip-rule",
            "clip-path",
            "mask",
            "stroke",
            "stroke-width",
            "stroke-opacity",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "stroke-dasharray",
            "stroke-dashoffset",
            "opacity",
            "stop-color",
            "stop-opacity",
            "color",
            "display",
            "visibility",
            "font-size",
            "font-family",
            "font-weight",
            "text-anchor",
            "mix-blend-mode",
            "isolation",
            "vector-effect",
            "paint-order");

    /** No colon, slash, backslash or ampersand: nothing of it can name anything outside. */
    private static final Pattern VALUE = Pattern.compile("[#A-Za-z0-9_%.,+\\s()'\"-]*+");

    private static final Pattern OUTSIDE = Pattern.compile("(?i)url\\s*\\((?!\\s*['\"]?#)|expression|image-set|attr");

    private SvgAllowed() {}

    /** Whether {@code value} names nothing outside the picture and runs nothing. */
    static boolean isHarmless(String value) {
        return VALUE.matcher(value).matches() && !OUTSIDE.matcher(value).find();
    }
}
