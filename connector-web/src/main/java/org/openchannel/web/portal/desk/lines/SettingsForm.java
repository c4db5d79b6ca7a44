package org.openchannel.web.portal.desk.lines;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openchannel.portal.line.LineForm;

/** The form about a line as it was sent. Boxes that are not ticked are not sent: they mean no. */
final class SettingsForm {

    private static final List<String> FLAGS = List.of(
            "WELCOME_MESSAGE", "SEND_WELCOME_EACH_SESSION", "WORKTIME_ENABLE", "VOTE_MESSAGE", "WELCOME_BOT_ENABLE");
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
            "WORKTIME_HOLIDAYS",
            "WORKTIME_TIMEZONE");
    private static final List<String> NUMBERS = List.of("QUEUE_TIME", "MAX_CHAT", "NO_ANSWER_TIME", "WELCOME_BOT_ID");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 4000;

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
        return new LineForm(cut(first("name"), LONGEST_NAME), sent.containsKey("active"), queue(known), settings);
    }

    private List<String> days() {
        return sent.getOrDefault("WORKTIME_DAYOFF", List.of()).stream()
                .filter(LineView.DAYS::contains)
                .toList();
    }

    /** In the order of the places that were typed. */
    private List<Long> queue(List<Long> known) {
        return sent.getOrDefault("operators", List.of()).stream()
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .filter(known::contains)
                .distinct()
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
