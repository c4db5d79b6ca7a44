package org.openchannel.system;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Walks through the portal's pages and looks whether a stranger's text became part of one. */
final class Inspection {

    /** A text that is a tag, a script, a link, an expression of the template engine, and the end of an attribute. */
    static final String MARK = "\"'><img src=x onerror=alert(1)><script>alert(1)</script></title></textarea>"
            + "[url=javascript:alert(1)]a[/url][img]javascript:alert(1)[/img][url]data:text/html,b[/url]"
            + "m${7*7}m m__${7*7}__m m[[${7*7}]]m";

    private static final int MOST_PAGES = 80;
    private static final Set<String> ADDRESSES = Set.of(
            "href", "src", "action", "formaction", "data", "poster", "xlink:href", "srcdoc", "hx-get", "hx-post");
    private static final Set<String> PAGES =
            Set.of("desk", "messenger", "contact-center", "lines", "applications", "crm", "people", "pages", "weather");

    private final Visitor visitor;
    private final URI home;
    private final Set<String> seen = new LinkedHashSet<>();
    private final List<String> faults = new ArrayList<>();

    Inspection(Visitor visitor, URI home) {
        this.visitor = visitor;
        this.home = home;
    }

    /** What is wrong with the pages that can be reached from {@code start}. */
    List<String> faults(String start) {
        var ahead = new ArrayDeque<>(List.of(start));
        while (!ahead.isEmpty() && seen.size() < MOST_PAGES) {
            var path = ahead.remove();
            if (seen.add(path)) {
                var page = visitor.open(path);
                look(path, page);
                page.select("a[href]").stream()
                        .map(link -> link.absUrl("href"))
                        .filter(this::isPage)
                        .map(address ->
                                address.substring(home.toString().length() - 1).replaceFirst("#.*", ""))
                        .forEach(ahead::add);
            }
        }
        return faults;
    }

    /** The pages that were looked at. */
    Set<String> seen() {
        return seen;
    }

    private boolean isPage(String address) {
        return address.startsWith(home + "portal/")
                && PAGES.contains(address.substring((home + "portal/").length()).split("[/?#]", 2)[0]);
    }

    private void look(String path, Document page) {
        for (var element : page.getAllElements()) {
            if (element.normalName().equals("script") && !isOurs(element)) {
                faults.add(path + ": " + element);
            }
            for (var attribute : element.attributes()) {
                if (isLive(element, attribute)) {
                    faults.add(path + ": <" + element.normalName() + " " + attribute + ">");
                }
            }
        }
        if (page.html().contains("m49m")) {
            faults.add(path + ": the template engine worked on a stranger's text");
        }
    }

    private boolean isOurs(Element script) {
        return script.absUrl("src").startsWith(home + "assets/")
                && script.data().isBlank();
    }

    private static boolean isLive(Element element, Attribute attribute) {
        var name = attribute.getKey().toLowerCase(Locale.ROOT);
        var value = attribute.getValue().replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
        if (name.startsWith("on") || name.startsWith("hx-on")) {
            return true;
        }
        var isPicture = element.normalName().equals("img") && value.startsWith("data:image/");
        return ADDRESSES.contains(name)
                && !isPicture
                && (value.startsWith("javascript:")
                        || value.startsWith("vbscript:")
                        || value.startsWith("data:")
                        || value.equals("x"));
    }
}
