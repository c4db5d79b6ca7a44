package org.openchannel.launch;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A log for programs: one JSON object a line, whatever stands in a message. Ids in it are told apart, so that all that was
 * said of one message or load is found by its id. Public because the log manager creates it by its name.
 */
public final class JsonLog extends Formatter {

    private static final Pattern ID = Pattern.compile("\\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b");

    @Override
    public String format(LogRecord event) {
        var message = formatMessage(event);
        var line =
                new StringBuilder("{\"at\":").append(quoted(event.getInstant().toString()));
        field(line, "level", event.getLevel().getName());
        field(line, "logger", event.getLoggerName() == null ? "" : event.getLoggerName());
        line.append(",\"thread\":").append(event.getLongThreadID());
        field(line, "message", message == null ? "" : message);
        line.append(",\"ids\":[").append(message == null ? "" : ids(message)).append(']');
        var thrown = event.getThrown();
        if (thrown != null) {
            field(line, "failure", trace(thrown));
        }
        return line.append("}\n").toString();
    }

    private static void field(StringBuilder line, String name, String value) {
        line.append(",\"").append(name).append("\":").append(quoted(value));
    }

    private static String ids(String message) {
        return ID.matcher(message)
                .results()
                .map(MatchResult::group)
                .distinct()
                .map(JsonLog::quoted)
                .collect(Collectors.joining(","));
    }

    private static String trace(Throwable thrown) {
        var trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder(text.length() + 2).append('"');
        text.chars().forEach(unit -> append(quoted, (char) unit));
        return quoted.append('"').toString();
    }

    /** Besides what JSON asks for, whatever ends a line somewhere. */
    private static void append(StringBuilder quoted, char unit) {
        if (unit == '"' || unit == '\\') {
            quoted.append('\\').append(unit);
        } else if (unit == '\n') {
            quoted.append("\\n");
        } else if (unit < ' ' || (unit >= 0x7F && unit <= 0x9F) || unit == 0x2028 || unit == 0x2029) {
            quoted.append(String.format("\\u%04x", (int) unit));
        } else {
            quoted.append(unit);
        }
    }
}
