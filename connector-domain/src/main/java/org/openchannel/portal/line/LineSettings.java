package org.openchannel.portal.line;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How a line behaves, by Bitrix24's names; what was never set is as on a new line. */
public final class LineSettings {

    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final long LONGEST_SECONDS = Duration.ofDays(366).toSeconds();

    private final Map<String, String> own;

    private LineSettings(Map<String, String> own) {
        this.own = own;
    }

    /** With these set. */
    public static LineSettings of(Map<String, String> own) {
        return new LineSettings(own);
    }

    /** With nothing set. */
    public static LineSettings ofNewLine() {
        return new LineSettings(Map.of());
    }

    /** As it was set, or as a new line has it; empty when nobody knows the name. */
    public String text(String name) {
        var set = own.get(name);
        return set == null ? LineDefaults.text(name, own.getOrDefault("LANGUAGE_ID", "en")) : set;
    }

    /** Whether it is Y. */
    public boolean is(String name) {
        return "Y".equalsIgnoreCase(text(name).strip());
    }

    /** Whether it is anything but N: how Bitrix24 reads {@code CRM_CREATE_SECOND}. */
    public boolean isUnlessRefused(String name) {
        return !"N".equalsIgnoreCase(text(name).strip());
    }

    /** A number, 0 when it is none. */
    public long number(String name) {
        var text = text(name).strip();
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    /** So many seconds, a year at most; empty when 0. */
    public Optional<Duration> seconds(String name) {
        var seconds = Math.min(LONGEST_SECONDS, number(name));
        return seconds == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(seconds));
    }

    /** The text to be sent by a rule that says to send one; empty when it says something else, or there is no text. */
    public Optional<String> ruled(String rule, String text) {
        return "text".equals(text(rule)) ? Optional.of(text(text)).filter(said -> !said.isBlank()) : Optional.empty();
    }

    /** Whether each request goes to one operator at a time. */
    public boolean goesAround() {
        return !"all".equals(text("QUEUE_TYPE"));
    }

    /** Whether the order of the queue counts, not who was asked last. */
    public boolean isStrict() {
        return "strictly".equals(text("QUEUE_TYPE"));
    }

    /** When somebody answers; empty when always. */
    public Optional<WorkHours> hours() {
        if (!is("WORKTIME_ENABLE")) {
            return Optional.empty();
        }
        return Optional.of(new WorkHours(
                zone(),
                time("WORKTIME_FROM"),
                time("WORKTIME_TO"),
                items("WORKTIME_DAYOFF", LineSettings::day),
                items("WORKTIME_HOLIDAYS", LineSettings::date)));
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(text("WORKTIME_TIMEZONE").strip());
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }

    /** Hours and minutes, as 9, 18.30 or 18:30; midnight when it is none of these. */
    public LocalTime time(String name) {
        var text = text(name).strip();
        if (!text.matches("\\d{1,2}([.:]\\d{1,2})?")) {
            return LocalTime.MIDNIGHT;
        }
        var parts = text.split("[.:]", 2);
        var hour = Integer.parseInt(parts[0]);
        var minute = parts.length == 1 ? 0 : Integer.parseInt(parts[1]);
        return hour > 23 || minute > 59 ? LocalTime.MIDNIGHT : LocalTime.of(hour, minute);
    }

    private <T> Set<T> items(String name, Function<String, Optional<T>> read) {
        return Arrays.stream(text(name).split(",", -1))
                .map(String::strip)
                .flatMap(text -> read.apply(text).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<DayOfWeek> day(String text) {
        var place = DAYS.indexOf(text);
        return place < 0 ? Optional.empty() : Optional.of(DayOfWeek.of(place + 1));
    }

    private static Optional<MonthDay> date(String text) {
        if (!text.matches("\\d{1,2}\\.\\d{1,2}")) {
            return Optional.empty();
        }
        var parts = text.split("\\.", 2);
        try {
            return Optional.of(MonthDay.of(Integer.parseInt(parts[1]), Integer.parseInt(parts[0])));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
