package org.openchannel.web.phone;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Turns the marks people type in a messenger ({@code *bold*}, {@code _italic_}, {@code ~struck~}, {@code `code`}) and
 * addresses into HTML. All else is escaped: the only markup in the result is what this class writes itself.
 */
final class Marks {

    private static final Map<String, String> TAGS = Map.of("*", "strong", "_", "em", "~", "s");

    /** A mark has something at its inner side and no letter or digit at its outer side. Bounded, so that it stays quick. */
    private static final Pattern TOKEN = Pattern.compile("(?s)```(?<block>.{1,5000}?)```"
            + "|`(?<code>[^`\\n]{1,1000})`"
            + "|(?<link>https?://[^\\s<>\"']+[^\\s<>\"'.,;:!?)*_~])"
            + "|(?<![\\p{L}\\p{N}])(?<mark>[*_~])(?=\\S)(?<inner>[^\\n]{1,1000}?)(?<=\\S)\\k<mark>(?![\\p{L}\\p{N}])");

    private Marks() {}

    /** {@code text} as HTML; line breaks stay what they are. */
    static String html(String text) {
        var html = new StringBuilder();
        var tokens = TOKEN.matcher(text);
        var done = 0;
        while (tokens.find()) {
            html.append(escaped(text.substring(done, tokens.start())));
            if (tokens.group("block") != null) {
                html.append("<code>").append(escaped(tokens.group("block"))).append("</code>");
            } else if (tokens.group("code") != null) {
                html.append("<code>").append(escaped(tokens.group("code"))).append("</code>");
            } else if (tokens.group("link") != null) {
                html.append(link(escaped(tokens.group("link"))));
            } else {
                var tag = TAGS.get(tokens.group("mark"));
                html.append('<').append(tag).append('>');
                html.append(html(tokens.group("inner")));
                html.append("</").append(tag).append('>');
            }
            done = tokens.end();
        }
        return html.append(escaped(text.substring(done))).toString();
    }

    private static String link(String address) {
        return "<a href=\"" + address + "\" target=\"_blank\" rel=\"noopener noreferrer nofollow\">" + address + "</a>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
