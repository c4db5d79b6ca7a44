package org.openchannel.web.portal.desk.lines;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openchannel.portal.line.LineForm;

/** The form about a line as it was sent. Boxes that are not ticked are not sent: they mean no. */
final class SettingsForm {

    private static final List<String> FLAGS = List.of(
            "WELCOME_MESSAGE",
            "SEND_WELCOME_EACH_SESSION",
            "WORKTIME_ENABLE",
            "VOTE_MESSAGE",
            "VOTE_BEFORE_FINISH",
            "VOTE_CLOSING_DELAY",
            "CONFIRM_CLOSE",
            "WELCOME_BOT_ENABLE",
            "CHECK_AVAILABLE",
            "KPI_FIRST_ANSWER_ALERT",
            "KPI_FURTHER_ANSWER_ALERT");
    private static final List<String> RULES =
            List.of("NO_ANSWER_RULE", "WORKTIME_DAYOFF_RULE", "CLOSE_RULE", "AUTO_CLOSE_RULE");
    private static final List<String> TEXTS = List.of(
            "WELCOME_MESSAGE_TEXT",
            "NO_ANSWER_TEXT",
            "WORKTIME_DAYOFF_TEXT",
            "CLOSE_TEXT",
            "AUTO_CLOSE_TEXT",
            "VOTE_MESSAGE_2_TEXT",
            "VOTE_MESSAGE_2_LIKE",
            "VOTE_MESSAGE_2_DISLIKE",
            "KPI_FIRST_ANSWER_TEXT",
            "KPI_FURTHER_ANSWER_TEXT",
            "WORKTIME_HOLIDAYS",
            "WORKTIME_TIMEZONE");
    private static final List<String> NUMBERS = List.of(
            "QUEUE_TIME",
            "MAX_CHAT",
            "NO_ANSWER_TIME",
            "WELCOME_BOT_ID",
            "FULL_CLOSE_TIME",
            "KPI_FIRST_ANSWER_TIME",
            "KPI_FURTHER_ANSWER_TIME");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 4000;
    private static final int MOST_DEPARTMENTS = 100;

    private final MultivaluedMap<String, String> sent;

    SettingsForm(MultivaluedMap<String, String> sent) {
        this.sent = sent;
    }

    /** @param known who may be in the queue */
    LineForm form(List<Long> known) {
        var settings = new LinkedHashMap<String, String>();
        FLAGS.forEach(name -> settings.put(name, sent.containsKey(name) ? "Y" : "N"));
        RULES.forEach(name -> settings.put(name, sent.containsKey(name) ? "text" : "none"));
        TEXTS.forEach(name -> settings.put(name, cut(first(name), LONGEST_TEXT)));
        NUMBERS.forEach(name -> keep(settings, name, first(name), "[0-9]{1,6}"));
        keep(settings, "QUEUE_TYPE", first("QUEUE_TYPE"), "evenly|strictly|all");
        keep(settings, "WORKTIME_FROM", first("WORKTIME_FROM"), "[0-9]{2}:[0-9]{2}");
        keep(settings, "WORKTIME_TO", first("WORKTIME_TO"), "[0-9]{2}:[0-9]{2}");
        keep(settings, "LANGUAGE_ID", first("LANGUAGE_ID"), "en|ru");
        minutes(settings, "AUTO_CLOSE_TIME");
        minutes(settings, "WELCOME_BOT_TIME");
        settings.put("WORKTIME_DAYOFF", String.join(",", days()));
        keep(settings, "WELCOME_BOT_LEFT", first("WELCOME_BOT_LEFT"), "queue|close");
        heads(settings, "KPI_FIRST_ANSWER_LIST", known);
        heads(settings, "KPI_FURTHER_ANSWER_LIST", known);
        return new LineForm(
                cut(first("name"), LONGEST_NAME), sent.containsKey("active"), queue(known), departments(), settings);
    }

    private void heads(Map<String, String> settings, String name, List<Long> known) {
        settings.put(
                name, numbers(name).filter(known::contains).map(String::valueOf).collect(Collectors.joining(",")));
    }

    private List<Long> departments() {
        return numbers("departments").limit(MOST_DEPARTMENTS).toList();
    }

    private Stream<Long> numbers(String name) {
        return sent.getOrDefault(name, List.of()).stream()
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .distinct();
    }

    private List<String> days() {
        return sent.getOrDefault("WORKTIME_DAYOFF", List.of()).stream()
                .filter(LineView.DAYS::contains)
                .toList();
    }

    /** In the order of the places that were typed. */
    private List<Long> queue(List<Long> known) {
        return numbers("operators")
                .filter(known::contains)
                .sorted(Comparator.comparing(this::place))
                .toList();
    }

    private int place(long operator) {
        var place = first("place-" + operator);
        return place.matches("[0-9]{1,4}") && !place.matches("0+") ? Integer.parseInt(place) : Integer.MAX_VALUE;
    }

    private void minutes(Map<String, String> settings, String name) {
        var minutes = first(name);
        if (minutes.matches("[0-9]{1,6}")) {
            settings.put(name, String.valueOf(Long.parseLong(minutes) * 60));
        }
    }

    private static void keep(Map<String, String> settings, String name, String value, String pattern) {
        if (value.matches(pattern)) {
            settings.put(name, value);
        }
    }

    private String first(String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "").strip().replace("\u0000", "");
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
