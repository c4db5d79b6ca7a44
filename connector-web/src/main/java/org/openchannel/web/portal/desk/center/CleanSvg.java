package org.openchannel.web.portal.desk.center;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Writes a stranger's SVG anew: only shapes, gradients and groups with harmless attributes come through. What is not known
 * here (scripts, links, foreign objects, animations, events, outside references, entities) is left out with all it holds.
 */
final class CleanSvg {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int DEEPEST = 30;
    private static final int MOST_ELEMENTS = 3000;

    private static final Pattern OWN_PART = Pattern.compile("#[A-Za-z0-9_.-]+");

    private static final Pattern RULE =
            Pattern.compile("(?<who>[.#]?[A-Za-z][\\w-]*(?:\\s*,\\s*[.#]?[A-Za-z][\\w-]*)*+)\\s*\\{(?<what>[^{}]*+)}");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private int elements;

    private CleanSvg() {}

    /** The cleaned picture; empty when {@code source} is no SVG at all or broken. */
    static Optional<String> of(String source) {
        try {
            var clean = new CleanSvg();
            var reader = factory().createXMLStreamReader(new StringReader(source.strip()));
            try {
                clean.write(reader);
            } finally {
                reader.close();
            }
            return clean.out.isEmpty() ? Optional.empty() : Optional.of(clean.out.toString());
        } catch (XMLStreamException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private void write(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(reader);
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader.getText());
                default -> {
                    // Comments, instructions, document types: not for the picture.
                }
            }
        }
    }

    private void begin(XMLStreamReader reader) throws XMLStreamException {
        var name = reader.getLocalName();
        var isKnown = SvgAllowed.ELEMENTS.contains(name) && SVG.equals(reader.getNamespaceURI());
        if (isKnown && name.equals("style") && !open.isEmpty()) {
            sheet(reader.getElementText());
            return;
        }
        if (!isKnown || (open.isEmpty() && !name.equals("svg"))) {
            skip(reader);
            return;
        }
        if (++elements > MOST_ELEMENTS || open.size() >= DEEPEST) {
            throw new IllegalArgumentException("The picture is too large");
        }
        out.append('<').append(name);
        if (open.isEmpty()) {
            out.append(" xmlns=\"").append(SVG).append('"');
        }
        attributes(name, reader)
                .forEach((key, value) -> out.append(' ')
                        .append(key)
                        .append("=\"")
                        .append(escaped(value))
                        .append('"'));
        out.append('>');
        open.push(name);
    }

    private void end() {
        out.append("</").append(open.pop()).append('>');
    }

    private static void skip(XMLStreamReader reader) throws XMLStreamException {
        for (var depth = 1; depth > 0; ) {
            var event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void text(String text) {
        if (!open.isEmpty() && Set.of("text", "tspan", "title", "desc").contains(open.peek())) {
            out.append(escaped(text));
        }
    }

    private void sheet(String css) {
        var rules = RULE.matcher(css);
        out.append("<style>");
        while (rules.find()) {
            out.append(rules.group("who")).append('{');
            declarations(rules.group("what"))
                    .forEach((name, value) ->
                            out.append(name).append(':').append(escaped(value)).append(';'));
            out.append('}');
        }
        out.append("</style>");
    }

    private static Map<String, String> attributes(String element, XMLStreamReader reader) {
        var kept = new LinkedHashMap<String, String>();
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            var name = reader.getAttributeLocalName(i);
            var value = reader.getAttributeValue(i);
            if (name.equals("style")) {
                kept.putAll(declarations(value));
            } else if (isKept(element, name, value)) {
                kept.putIfAbsent(name, value);
            }
        }
        return kept;
    }

    private static boolean isKept(String element, String name, String value) {
        if (name.equals("href")) {
            return (element.equals("use") || element.endsWith("Gradient"))
                    && OWN_PART.matcher(value).matches();
        }
        return (SvgAllowed.ATTRIBUTES.contains(name) || SvgAllowed.STYLES.contains(name))
                && SvgAllowed.isHarmless(value);
    }

    private static Map<String, String> declarations(String text) {
        var kept = new LinkedHashMap<String, String>();
        for (var declaration : text.split(";", -1)) {
            var parts = declaration.split(":", 2);
            var name = parts[0].strip();
            if (parts.length == 2 && SvgAllowed.STYLES.contains(name) && SvgAllowed.isHarmless(parts[1])) {
                kept.put(name, parts[1].strip());
            }
        }
        return kept;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
