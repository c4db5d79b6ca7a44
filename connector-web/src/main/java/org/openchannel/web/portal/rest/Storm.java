package org.openchannel.web.portal.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.oauth.Access;
import org.openchannel.portal.weather.ChatLocks;
import org.openchannel.portal.weather.FaultKind;
import org.openchannel.portal.weather.Pause;
import org.openchannel.portal.weather.Strike;

/** What the weather does to calls. */
@Dependent
public class Storm {

    private static final String SEND = "imconnector.send.messages";

    private final Strike strike;
    private final ChatLocks chatLocks;
    private final Pause pause;

    @Inject
    public Storm(Strike strike, ChatLocks chatLocks, Pause pause) {
        this.strike = strike;
        this.chatLocks = chatLocks;
        this.pause = pause;
    }

    /** Before a request is looked at. */
    void atTheDoor(String method, Access access) {
        if (access.caller().isPresent() && strike.hits(FaultKind.EXPIRED_TOKEN, method)) {
            throw new RestException(401, "expired_token", "The access token provided has expired.");
        }
        if (strike.hits(FaultKind.QUERY_LIMIT, method)) {
            throw new RestException(503, "QUERY_LIMIT_EXCEEDED", "Too many requests");
        }
    }

    /** Does one call. */
    @Nullable Object call(RestMethod method, Call call) {
        var name = method.name();
        if (strike.hits(FaultKind.TIME_LIMIT, name)) {
            throw new RestException(429, "OPERATION_TIME_LIMIT", "Method is blocked due to operation time limit.");
        }
        if (strike.hits(FaultKind.SERVER_ERROR, name)) {
            throw new RestException(500, "INTERNAL_SERVER_ERROR", "Internal server error");
        }
        if (!name.equals(SEND)) {
            return method.call(call);
        }
        var result = strike.hits(FaultKind.LOCK_SLEEP, name)
                ? chatLocks.during(
                        chats(call.parameters()), pause, () -> Optional.ofNullable(method.call(call.atOnce())))
                : Optional.ofNullable(method.call(call));
        return strike.hits(FaultKind.NO_SESSION, name) ? withoutSessions(result.orElse(null)) : result.orElse(null);
    }

    /** What becomes of an answer on its way out; {@code left} is how long the request may still take. */
    RestAnswer onTheWay(String method, RestAnswer answer, @Nullable Duration left) {
        var delay = strike.delay(FaultKind.SLOW_ANSWER, method).orElse(Duration.ZERO);
        var isLate = left != null && delay.compareTo(left) > 0;
        if (!delay.isZero()) {
            pause.take(isLate && left != null && !left.isNegative() ? left : delay);
        }
        if (isLate) {
            return RestAnswer.silence(504);
        }
        if (strike.hits(FaultKind.LOST_ANSWER, method)) {
            return RestAnswer.silence(502);
        }
        return strike.hits(FaultKind.BROKEN_ANSWER, method) ? RestAnswer.brokenOff(answer) : answer;
    }

    private static List<String> chats(Parameters sent) {
        var channel =
                sent.text("CONNECTOR").orElse("") + "|" + sent.text("LINE").orElse("") + "|";
        return sent.items("MESSAGES").orElse(List.of()).stream()
                .map(message -> channel
                        + Parameters.in(message).inside("chat").text("id").orElse(""))
                .toList();
    }

    private static @Nullable Object withoutSessions(@Nullable Object value) {
        if (value instanceof Postponed postponed) {
            return postponed.then(Storm::withoutSessions);
        }
        if (value instanceof Map<?, ?> map) {
            var kept = new LinkedHashMap<String, @Nullable Object>();
            map.forEach((key, inner) -> {
                if (!key.equals("session")) {
                    kept.put(String.valueOf(key), withoutSessions(inner));
                }
            });
            return kept;
        }
        if (value instanceof List<?> list) {
            var kept = new ArrayList<@Nullable Object>();
            list.forEach(inner -> kept.add(withoutSessions(inner)));
            return kept;
        }
        return value;
    }
}
