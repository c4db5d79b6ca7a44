package org.openchannel.web.portal.rest;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.limit.Operating;
import org.openchannel.portal.oauth.Access;

/**
 * One run of {@code batch}: its commands one after the other, later ones with results of earlier ones. Neighbours that
 * call the same method and don't look at each other's results are begun before the first of them is finished, so that
 * the method can do them together; what is answered is the same.
 */
final class Batch {

    static final String NAME = "batch";
    static final int MOST = 50;

    private final RestDoor door;
    private final Clock clock;
    private final Map<String, Object> results = new LinkedHashMap<>();
    private final Map<String, Object> errors = new LinkedHashMap<>();
    private final Map<String, Object> totals = new LinkedHashMap<>();
    private final Map<String, Object> nexts = new LinkedHashMap<>();
    private final Map<String, Object> times = new LinkedHashMap<>();
    private final Map<String, Begun> begun = new LinkedHashMap<>();
    private String methodBegun = "";

    private record Command(String method, Map<String, Object> parameters) {}

    /** A command whose answer is still to come. */
    private record Begun(Instant start, Postponed answer, Operating operating) {}

    Batch(RestDoor door, Clock clock) {
        this.door = door;
        this.clock = clock;
    }

    Map<String, Object> run(Parameters parameters, Access access) {
        var given = parameters.get("cmd").orElseThrow(() -> RestException.missing("cmd"));
        var commands = commands(given);
        var halt = parameters.flag("halt", false);
        var number = 0;
        var begin = clock.instant();
        try {
            for (var command : commands.entrySet()) {
                if (door.isTooLong(begin)) {
                    break; // whoever asked is told that the whole request was cut off
                }
                var isLate = ++number > MOST;
                runOne(command.getKey(), command.getValue(), isLate, access, !halt);
                if (halt && !errors.isEmpty()) {
                    break;
                }
            }
        } finally {
            finish();
        }
        var isList = given instanceof List<?>;
        var answer = new LinkedHashMap<String, Object>();
        answer.put("result", shaped(results, isList));
        answer.put("result_error", shaped(errors, isList));
        answer.put("result_total", shaped(totals, isList));
        answer.put("result_next", shaped(nexts, isList));
        answer.put("result_time", shaped(times, isList));
        return answer;
    }

    private static Map<String, Object> commands(Object given) {
        if (given instanceof Map<?, ?>) {
            return Parameters.in(given).asMap();
        }
        if (!(given instanceof List<?> list)) {
            throw RestException.wrong("cmd", "The value of an argument 'cmd' must be of type array");
        }
        var commands = new LinkedHashMap<String, Object>();
        for (int index = 0; index < list.size(); index++) {
            commands.put(String.valueOf(index), list.get(index));
        }
        return commands;
    }

    private void runOne(String key, Object sent, boolean isLate, Access access, boolean mayPostpone) {
        var start = clock.instant();
        try {
            if (isLate) {
                throw new RestException(400, "ERROR_BATCH_LENGTH_EXCEEDED", "Max batch length exceeded");
            }
            var command = command(sent);
            if (!command.method().equals(methodBegun) || References.areIn(command.parameters())) {
                finish();
            }
            methodBegun = command.method();
            var parameters = Parameters.of(References.resolve(command.parameters(), results));
            var done = door.call(command.method(), new Call(parameters, access, mayPostpone));
            if (done.result() instanceof Postponed postponed) {
                results.put(key, ""); // keeps the place
                times.put(key, "");
                begun.put(key, new Begun(start, postponed, done.operating()));
            } else {
                keep(key, done.result());
                times.put(key, CallTime.between(start, clock.instant(), done.operating()));
            }
        } catch (RuntimeException e) {
            errors.put(key, RestAnswer.error(Refusals.of(e)));
        }
    }

    /** Finishes what was begun. */
    private void finish() {
        begun.forEach((key, one) -> {
            try {
                keep(key, one.answer().finish());
                times.put(key, CallTime.between(one.start(), clock.instant(), one.operating()));
            } catch (RuntimeException e) {
                results.remove(key);
                times.remove(key);
                errors.put(key, RestAnswer.error(Refusals.of(e)));
            }
        });
        begun.clear();
    }

    private static Command command(Object sent) {
        String method;
        Map<String, Object> parameters;
        if (sent instanceof String text) {
            var question = text.indexOf('?');
            method = question < 0 ? text : text.substring(0, question);
            parameters = question < 0 ? Map.of() : RestRequest.form(text.substring(question + 1));
        } else {
            method = Parameters.in(sent).requireText("method");
            parameters = Parameters.in(sent).inside("params").asMap();
        }
        method = method.strip().toLowerCase(Locale.ROOT).replaceFirst("\\.json$", "");
        if (method.equals(NAME)) {
            throw new RestException(405, "ERROR_BATCH_METHOD_NOT_ALLOWED", "Method is not allowed for batch usage");
        }
        return new Command(method, parameters);
    }

    @SuppressWarnings("NullAway") // a result may be null; JSON says so
    private void keep(String key, @Nullable Object result) {
        if (result instanceof Listed listed) {
            results.put(key, listed.items());
            totals.put(key, listed.total());
            if (listed.next() != null) {
                nexts.put(key, listed.next());
            }
        } else {
            results.put(key, result);
        }
    }

    /** As PHP writes an array: a list when its keys count from 0 or there are none. */
    private static Object shaped(Map<String, Object> map, boolean isList) {
        if (map.isEmpty()) {
            return List.of();
        }
        var index = 0;
        for (var key : map.keySet()) {
            if (!isList || !key.equals(String.valueOf(index++))) {
                return map;
            }
        }
        return new ArrayList<>(map.values());
    }
}
