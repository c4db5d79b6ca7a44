package org.openchannel.integration.bitrix24;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.budget.Budget;
import org.openchannel.bridge.budget.Work;

/** Enters into a portal's budget what its answers say of our use of it. */
final class BudgetBook {

    static final String TOO_MANY_REQUESTS = "QUERY_LIMIT_EXCEEDED";
    static final String WORKED_TOO_LONG = "OPERATION_TIME_LIMIT";

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final double NANOS = 1e9;

    /** Operating time is forgotten minute by minute. */
    private static final Duration A_PIECE = Duration.ofMinutes(1);

    private BudgetBook() {}

    /** The answer to one command, sent alone or in a batch. */
    static void enter(Budget budget, Command command, JsonObject answer) {
        var code = Wire.text(answer, "error").orElse("");
        if (code.equals(TOO_MANY_REQUESTS)) {
            budget.wasTooMuch();
        } else if (code.equals(WORKED_TOO_LONG)) {
            budget.shutOut(command.method(), untilOpen(answer));
        }
        var time = Wire.object(answer, "time");
        var seconds = decimal(time, "duration").or(() -> decimal(time, "processing"));
        seconds.ifPresent(took -> budget.worked(new Work(
                command.method(), command.pieces(), took, orNull(decimal(time, "operating")), orNull(reset(time)))));
    }

    /** How long a portal that shut a method out wants it left alone. */
    static Duration untilOpen(JsonObject answer) {
        return reset(Wire.object(answer, "time")).orElse(A_PIECE);
    }

    /**
     * By the portal's own clock: when it forgets what is oldest, less when it answered. It need not say either; then the
     * next minute may already be forgotten.
     */
    private static Optional<Duration> reset(JsonObject time) {
        return decimal(time, "operating_reset_at")
                .flatMap(reset -> decimal(time, "finish").map(answered -> reset - answered))
                .map(seconds -> Duration.ofNanos((long) (seconds * NANOS)))
                .filter(wait -> wait.compareTo(Duration.ZERO) > 0 && wait.compareTo(LONGEST_PAUSE) <= 0);
    }

    private static Optional<Double> decimal(JsonObject object, String key) {
        return object.get(key) instanceof JsonNumber number ? Optional.of(number.doubleValue()) : Optional.empty();
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.isPresent() ? value.get() : null;
    }
}
