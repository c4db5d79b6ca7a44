package org.openchannel.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class JsonLogTest {

    private static final String MESSAGE = "0199c2a4-5b00-7abc-8def-000000000001";
    private static final String LOAD = "0199c2a4-5b00-7abc-8def-000000000002";

    private final JsonLog log = new JsonLog();

    @Test
    void an_event_is_one_line_with_its_time_and_origin() {
        var event = new LogRecord(Level.WARNING, "{0} is {1}");
        event.setParameters(new Object[] {"The portal", "away"});
        event.setLoggerName("org.openchannel.shared.lane.Dispatch");
        event.setInstant(Instant.parse("2026-11-21T12:00:00.5Z"));
        event.setLongThreadID(7);

        assertThat(log.format(event))
                .isEqualTo("{\"at\":\"2026-11-21T12:00:00.500Z\",\"level\":\"WARNING\","
                        + "\"logger\":\"org.openchannel.shared.lane.Dispatch\",\"thread\":7,"
                        + "\"message\":\"The portal is away\",\"ids\":[]}\n");
    }

    @Test
    void ids_are_told_apart() {
        var event = new LogRecord(Level.INFO, "message {0}, load {1}, again {0}");
        event.setParameters(new Object[] {MESSAGE, LOAD});

        assertThat(read(event).getAsJsonArray("ids").asList())
                .extracting(JsonElement::getAsString)
                .containsExactly(MESSAGE, LOAD);
    }

    @Test
    void a_failure_comes_with_its_trace_on_the_same_line() {
        var event = new LogRecord(Level.SEVERE, "It broke");
        event.setThrown(new IllegalStateException("outer", new IllegalArgumentException("inner")));

        assertThat(log.format(event)).containsOnlyOnce("\n").endsWith("\n");
        assertThat(read(event).get("failure").getAsString()).contains("outer", "Caused by", "inner", "JsonLogTest");
    }

    @Test
    void nothing_in_a_message_forges_a_line() {
        var hostile = "a\"}\r\n{\"level\":\"INFO\" \\ \u0000\u001b[2J \u2028\u0085 \uD83D\uDE00 Привет";

        assertThat(read(new LogRecord(Level.INFO, hostile)).get("message").getAsString())
                .isEqualTo(hostile);
        assertThat(log.format(new LogRecord(Level.INFO, hostile)))
                .containsOnlyOnce("\n")
                .doesNotContain("\r", "\u001b", "\u2028", "\u0085");
    }

    @Test
    void an_event_without_words_is_an_event() {
        assertThat(read(new LogRecord(Level.INFO, null)).get("message").getAsString())
                .isEmpty();
    }

    private JsonObject read(LogRecord event) {
        return JsonParser.parseString(log.format(event)).getAsJsonObject();
    }
}
