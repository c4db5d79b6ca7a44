package org.openchannel.web.portal.rest.imopenlines;

import java.util.Locale;
import java.util.regex.Pattern;

/** BBCode as the HTML old clients show: everything escaped, the simplest tags turned. */
final class LegacyText {

    private static final Pattern TAG = Pattern.compile("(?i)\\[(/?)([bius])]");
    private static final Pattern BREAK = Pattern.compile("(?i)\\[br ?/?]|\\r?\\n");

    private LegacyText() {}

    static String of(String text) {
        var escaped = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
        var tagged = TAG.matcher(escaped)
                .replaceAll(found -> "<" + found.group(1) + found.group(2).toLowerCase(Locale.ROOT) + ">");
        return BREAK.matcher(tagged).replaceAll("<br />");
    }
}
