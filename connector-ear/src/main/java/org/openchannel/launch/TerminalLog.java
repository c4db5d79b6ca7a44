package org.openchannel.launch;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Shows warnings on the terminal, one line each; stack traces are in the log file. While the product starts it keeps
 * silent and remembers the reason of a failed start instead. Public because the log manager creates it by its name.
 */
public final class TerminalLog extends Handler {

    private static final AtomicReference<@Nullable String> REASON = new AtomicReference<>();
    private static volatile boolean isStarting = true;

    private final SimpleFormatter words = new SimpleFormatter();

    public TerminalLog() {
        setLevel(Level.WARNING);
    }

    static String reasonOfFailedStart() {
        String reason = REASON.get();
        return reason == null ? "the reason is in the log" : firstSentence(reason);
    }

    /** Containers list failures under headings, and stack traces below them. */
    private static String firstSentence(String reason) {
        return reason.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.endsWith(":"))
                .findFirst()
                .orElse(reason);
    }

    static void started() {
        isStarting = false;
    }

    @Override
    public void publish(LogRecord event) {
        if (!isLoggable(event)) {
            return;
        }
        try {
            if (isStarting) {
                remember(event);
            } else {
                Terminal.complain(event.getLevel() + " " + words.formatMessage(event) + cause(event.getThrown()));
            }
        } catch (RuntimeException e) {
            reportError("a log record could not be shown", e, ErrorManager.WRITE_FAILURE);
        }
    }

    /** A sentence written by this product's own code says more than what the server wraps around it. */
    private static void remember(LogRecord event) {
        String last = null;
        for (Throwable cause = event.getThrown(); cause != null; cause = cause.getCause()) {
            if (cause.getMessage() != null && isOurs(cause)) {
                REASON.set(cause.getMessage());
                return;
            }
            if (cause instanceof SQLException) {
                last = "the database cannot be used: " + cause.getMessage();
            } else if (cause.getMessage() != null && last == null) {
                last = cause.getMessage();
            }
        }
        REASON.compareAndSet(null, last);
    }

    private static boolean isOurs(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith("org.openchannel.");
    }

    private static String cause(@Nullable Throwable thrown) {
        return thrown == null ? "" : " (" + thrown + ")";
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        // the terminal is not ours to close
    }
}
