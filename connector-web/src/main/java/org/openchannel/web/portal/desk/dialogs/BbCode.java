package org.openchannel.web.portal.desk.dialogs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns the BBCode of messages into HTML. Whatever is not a tag known here stays text, and all text is escaped: the only
 * markup in the result is what this class writes itself, always well nested.
 */
public final class BbCode {

    private static final Map<String, String> SIMPLE = Map.of("b", "strong", "i", "em", "u", "u", "s", "s");

    /** Tags of Bitrix24 that mean something elsewhere; here their content alone is shown. */
    private static final String SILENT = "user|chat|send|put|call|pch|size|color|icon|attach|context";

    private static final Pattern TOKEN = Pattern.compile("(?is)\\[code](?<code>.*?)\\[/code]"
            + "|\\[br ?/?]"
            + "|\\[(?<close>/)?(?<name>b|i|u|s|url|" + SILENT + ")(?:=(?<value>[^\\[\\]\\n]{0,2000}))?]"
            + "|(?<link>https?://[^\\s\\[\\]<>\"']+)");

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s\\[\\]<>\"']+");

    private final StringBuilder html = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private final String text;

    private BbCode(String text) {
        this.text = text;
    }

    /** {@code text} as HTML. Lines that begin with {@code >>} become quotes. */
    public static String html(String text) {
        var html = new StringBuilder();
        var block = new ArrayList<String>();
        var quoting = false;
        for (var line : text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)) {
            var quoted = line.startsWith(">>");
            if (quoted != quoting) {
                html.append(block(block, quoting));
                block.clear();
                quoting = quoted;
            }
            block.add(quoted ? line.substring(2).strip() : line);
        }
        return html.append(block(block, quoting)).toString();
    }

    private static String block(List<String> lines, boolean quoting) {
        if (lines.isEmpty()) {
            return "";
        }
        var inner = new BbCode(String.join("\n", lines)).inline();
        return quoting ? "<blockquote>" + inner + "</blockquote>" : inner;
    }

    /** {@code text} as one line without any markup, for lists. */
    public static String plain(String text) {
        return TOKEN.matcher(text)
                .replaceAll(token -> Matcher.quoteReplacement(plain(token)))
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String plain(MatchResult token) {
        var all = token.group();
        if (all.regionMatches(true, 0, "[code]", 0, 6)) {
            return all.substring(6, all.length() - 7);
        }
        return all.startsWith("[") ? " ".repeat(all.regionMatches(true, 0, "[br", 0, 3) ? 1 : 0) : all;
    }

    private String inline() {
        var tokens = TOKEN.matcher(text);
        var done = 0;
        while (tokens.find()) {
            html.append(escaped(text.substring(done, tokens.start())));
            translate(tokens);
            done = tokens.end();
        }
        html.append(escaped(text.substring(done)));
        open.forEach(tag -> html.append(end(tag)));
        return html.toString();
    }

    private void translate(Matcher token) {
        if (token.group("code") != null) {
            html.append("<code>").append(escaped(token.group("code"))).append("</code>");
        } else if (token.group("link") != null) {
            link(token.group("link"));
        } else if (token.group("name") == null) {
            html.append("<br>");
        } else {
            var name = token.group("name").toLowerCase(Locale.ROOT);
            if (token.group("close") != null) {
                leave(name);
            } else {
                enter(name, token.group("value"), token.end());
            }
        }
    }

    private void enter(String name, @Nullable String value, int from) {
        if (SIMPLE.containsKey(name)) {
            html.append('<').append(SIMPLE.get(name)).append('>');
        } else if (name.equals("url")) {
            var address = value == null ? untilClose(from) : value.strip();
            if (!ADDRESS.matcher(address).matches() || open.contains("a")) {
                open.push("");
                return;
            }
            html.append(anchor(address));
            open.push("a");
            return;
        } else {
            return;
        }
        open.push(SIMPLE.get(name));
    }

    private String untilClose(int from) {
        var end = text.toLowerCase(Locale.ROOT).indexOf("[/url]", from);
        return end < 0 ? "" : text.substring(from, end).strip();
    }

    /** Closes {@code name} and whatever was opened inside it, which is then opened again. */
    private void leave(String name) {
        var tag = name.equals("url") ? (open.contains("a") ? "a" : "") : SIMPLE.getOrDefault(name, "none");
        if (!open.contains(tag)) {
            return;
        }
        var inner = new ArrayDeque<String>();
        while (!open.peek().equals(tag)) {
            html.append(end(open.peek()));
            inner.push(open.pop());
        }
        html.append(end(open.pop()));
        inner.stream().filter(SIMPLE::containsValue).forEach(again -> {
            html.append('<').append(again).append('>');
            open.push(again);
        });
    }

    private void link(String found) {
        if (open.contains("a")) {
            html.append(escaped(found));
            return;
        }
        var address = found.replaceAll("[.,;:!?)]+$", "");
        html.append(anchor(address))
                .append(escaped(address))
                .append("</a>")
                .append(escaped(found.substring(address.length())));
    }

    private static String anchor(String address) {
        return "<a href=\"" + escaped(address) + "\" target=\"_blank\" rel=\"noopener noreferrer nofollow\">";
    }

    private static String end(String tag) {
        return tag.isEmpty() ? "" : "</" + tag + ">";
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(c -> switch (c) {
                    case '&' -> "&amp;";
                    case '<' -> "&lt;";
                    case '>' -> "&gt;";
                    case '"' -> "&quot;";
                    case '\'' -> "&#39;";
                    case '\n' -> "<br>";
                    default -> String.valueOf((char) c);
                })
                .collect(Collectors.joining());
    }
}
