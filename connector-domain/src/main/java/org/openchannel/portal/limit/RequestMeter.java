package org.openchannel.portal.limit;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openchannel.portal.limit.LimitReachedException.Limit;

/** Counts what is asked of this node and says when it is too much. */
@ApplicationScoped
public class RequestMeter {

    static final int MOST_KEPT = 10_000;
    private static final int NANO_DIGITS = 9;

    private final Map<String, LeakyBucket> buckets = new ConcurrentHashMap<>();
    private final Map<Work, OperatingMinutes> works = new ConcurrentHashMap<>();

    /** A method as one caller uses it. */
    private record Work(String caller, String method) {}

    /**
     * Lets a request of {@code source}, an address, in.
     *
     * @throws LimitReachedException when everything is blocked, or this address asks too often
     */
    public void admit(String source, Limits limits, Instant now) {
        if (limits.isOverloaded()) {
            throw new LimitReachedException(Limit.OVERLOAD_LIMIT);
        }
        if (limits.burst() == 0) {
            return;
        }
        if (buckets.size() >= MOST_KEPT) {
            buckets.values().removeIf(bucket -> bucket.isDry(limits, now));
        }
        if (!buckets.computeIfAbsent(source, key -> new LeakyBucket(now)).takes(limits, now)) {
            throw new LimitReachedException(Limit.QUERY_LIMIT_EXCEEDED);
        }
    }

    /**
     * Lets {@code caller} use {@code method}.
     *
     * @throws LimitReachedException when it worked too long for them already
     */
    public void open(String caller, String method, Limits limits, Instant now) {
        var known = works.get(new Work(caller, method));
        var most = BigDecimal.valueOf(limits.operatingSeconds());
        if (limits.operatingSeconds() > 0
                && known != null
                && known.sum(now).seconds().compareTo(most) > 0) {
            throw new LimitReachedException(Limit.OPERATION_TIME_LIMIT);
        }
    }

    /** Counts a call that began at {@code start}; returns what the method cost this caller by {@code now}. */
    public Operating charge(String caller, String method, Limits limits, Instant start, Instant now) {
        if (works.size() >= MOST_KEPT) {
            works.values().removeIf(work -> work.sum(now).seconds().signum() == 0);
        }
        var minutes = works.computeIfAbsent(new Work(caller, method), key -> new OperatingMinutes());
        var took = Duration.between(start, now);
        minutes.add(start, limits.cost(method).orElseGet(() -> BigDecimal.valueOf(took.toNanos(), NANO_DIGITS)));
        return minutes.sum(now);
    }

    /** Forgets everything counted, so that a test can start afresh. */
    public void forget() {
        buckets.clear();
        works.clear();
    }
}
