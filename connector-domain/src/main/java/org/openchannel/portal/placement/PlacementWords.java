package org.openchannel.portal.placement;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What an application calls its page at a placement, in one language. */
public record PlacementWords(String title, String description, String groupName) {

    /** Nothing said. */
    public static final PlacementWords NONE = new PlacementWords("", "", "");

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DESCRIPTION = 1000;
    private static final int FIELDS = 4;

    /** Cuts what is longer than pages have room for. */
    public PlacementWords {
        title = cut(title, LONGEST_NAME);
        description = cut(description, LONGEST_DESCRIPTION);
        groupName = cut(groupName, LONGEST_NAME);
    }

    /** As they are kept: a line for each language. */
    static String written(Map<String, PlacementWords> byLanguage) {
        return byLanguage.entrySet().stream()
                .map(entry -> String.join(
                        " ",
                        encoded(entry.getKey()),
                        encoded(entry.getValue().title()),
                        encoded(entry.getValue().description()),
                        encoded(entry.getValue().groupName())))
                .collect(Collectors.joining("\n"));
    }

    /** Reads what {@link #written} made. */
    static Map<String, PlacementWords> read(String text) {
        var words = new LinkedHashMap<String, PlacementWords>();
        text.lines()
                .map(line -> line.split(" ", -1))
                .filter(line -> line.length == FIELDS)
                .forEach(line -> words.put(
                        decoded(line[0]), new PlacementWords(decoded(line[1]), decoded(line[2]), decoded(line[3]))));
        return words;
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
