package org.openchannel.web.placement;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openchannel.bridge.audit.Deed;
import org.openchannel.web.http.Language;
import org.openchannel.web.http.Texts;

/** One change of an account's settings, as people read it. */
public record HistoryLine(Instant at, String who, String what, String before, String after) {

    /** Spreadsheets compute what begins so; a telephone number is harmless. */
    private static final Pattern FORMULA = Pattern.compile("[=@+\\-\\t\\r].*", Pattern.DOTALL);

    private static final Pattern PHONE = Pattern.compile("\\+[0-9 ]+");

    static List<HistoryLine> of(List<Deed> deeds, Language language) {
        return deeds.stream()
                .map(deed -> new HistoryLine(
                        deed.at(),
                        deed.who(),
                        Texts.of(language, "console.deed." + deed.what()),
                        Spoken.of(language, deed.before()),
                        Spoken.of(language, deed.after())))
                .toList();
    }

    /** How a file for spreadsheets begins; its mark of the byte order tells them that it is UTF-8. */
    static String csvHead(Language language) {
        return "\uFEFF"
                + row(Stream.of("when", "who", "what", "before", "after")
                        .map(column -> Texts.of(language, "placement.history." + column))
                        .toList());
    }

    /** As rows of such a file. */
    static String csv(List<HistoryLine> lines) {
        return lines.stream()
                .map(line -> row(List.of(line.at.toString(), line.who, line.what, line.before, line.after)))
                .collect(Collectors.joining());
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell ->
                        FORMULA.matcher(cell).matches() && !PHONE.matcher(cell).matches() ? "'" + cell : cell)
                .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(",", "", "\r\n"));
    }
}
