package org.openchannel.portal.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineSettingsTest {

    @ParameterizedTest
    @CsvSource({
        // 2026-11-21 is a Saturday; Kaliningrad is two hours ahead of UTC
        "9, 18.30, UTC, 2026-11-20T09:00:00Z, true",
        "9, 18.30, UTC, 2026-11-20T08:59:59Z, false",
        "9, 18.30, UTC, 2026-11-20T18:30:00Z, false",
        "09:00, 18:30, Europe/Kaliningrad, 2026-11-20T07:00:00Z, true",
        "09:00, 18:30, Europe/Kaliningrad, 2026-11-20T16:30:00Z, false",
        "0, 23.59, UTC, 2026-11-20T23:59:59Z, true",
        "0, 0, UTC, 2026-11-20T12:00:00Z, true",
        "22, 6, UTC, 2026-11-20T23:00:00Z, true",
        "22, 6, UTC, 2026-11-20T05:59:00Z, true",
        "22, 6, UTC, 2026-11-20T12:00:00Z, false",
        "22, 6, UTC, 2026-11-21T05:00:00Z, true",
        "22, 6, UTC, 2026-11-21T23:00:00Z, false",
        "22, 6, UTC, 2026-11-22T05:00:00Z, false",
        "9, 18, UTC, 2026-11-21T12:00:00Z, false",
        "9, 18, UTC, 2026-12-31T12:00:00Z, false",
        "9, 18, Nowhere/Land, 2026-11-20T12:00:00Z, true",
    })
    void hours_are_those_of_the_line_in_its_own_zone(String from, String to, String zone, Instant at, boolean isOpen) {
        var hours = hours(from, to, zone);

        assertThat(hours.isOpen(at)).isEqualTo(isOpen);
    }

    @Test
    void a_line_that_is_closed_opens_on_the_next_day_of_work() {
        var friday = Instant.parse("2026-11-20T19:00:00Z");

        assertThat(hours("9", "18.30", "UTC").opensAfter(friday)).hasValue(Instant.parse("2026-11-22T09:00:00Z"));
    }

    @Test
    void a_line_without_a_day_of_work_never_opens() {
        var settings = LineSettings.of(Map.of("WORKTIME_ENABLE", "Y", "WORKTIME_DAYOFF", "MO,TU,WE,TH,FR,SA,SU"));

        assertThat(settings.hours().orElseThrow().opensAfter(Instant.EPOCH)).isEmpty();
    }

    @Test
    void without_its_switch_a_line_has_no_hours() {
        assertThat(LineSettings.ofNewLine().hours()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Y, true", "N, false", "n, false", "0, true", "'', true"})
    void the_second_record_in_the_crm_is_refused_by_n_alone(String text, boolean isWanted) {
        assertThat(LineSettings.of(Map.of("CRM_CREATE_SECOND", text)).isUnlessRefused("CRM_CREATE_SECOND"))
                .isEqualTo(isWanted);
    }

    @Test
    void odd_values_mean_nothing() {
        var settings = LineSettings.of(Map.of("QUEUE_TIME", "soon", "AUTO_CLOSE_TIME", "999999999999"));

        assertThat(settings.seconds("QUEUE_TIME")).isEmpty();
        assertThat(settings.seconds("AUTO_CLOSE_TIME")).hasValue(Duration.ofDays(366));
        assertThat(settings.ruled("CLOSE_RULE", "CLOSE_TEXT")).isEmpty();
        assertThat(settings.text("NO_SUCH_SETTING")).isEmpty();
    }

    @Test
    void texts_nobody_wrote_are_in_the_language_of_the_line() {
        assertThat(LineSettings.of(Map.of("LANGUAGE_ID", "ru")).text("CLOSE_TEXT"))
                .contains("Благодарим");
        assertThat(LineSettings.ofNewLine().text("CLOSE_TEXT")).contains("Thank");
    }

    private static WorkHours hours(String from, String to, String zone) {
        var settings = new HashMap<String, String>();
        settings.put("WORKTIME_ENABLE", "Y");
        settings.put("WORKTIME_FROM", from);
        settings.put("WORKTIME_TO", to);
        settings.put("WORKTIME_TIMEZONE", zone);
        settings.put("WORKTIME_DAYOFF", "SA,,XX");
        settings.put("WORKTIME_HOLIDAYS", "31.12, 99.99,x");
        return LineSettings.of(settings).hours().orElseThrow();
    }
}
