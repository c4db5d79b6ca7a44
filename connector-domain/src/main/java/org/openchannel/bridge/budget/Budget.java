package org.openchannel.bridge.budget;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;
import org.openchannel.shared.lane.Load;
import org.openchannel.shared.lane.Rank;

/** What is left for us on one portal. Everybody who calls it says so here; only who carries a backlog asks first. */
public final class Budget {

    /** A trip is to be over in this time, so that its outcome is never lost in a portal's own timeout. */
    private static final double LONGEST_TRIP = 10;

    /** How much of the bucket what is in no hurry may see filled. */
    private static final double HALF = 0.5;

    /** How much of it ticks leave to messages, and what nobody waits for to both. */
    private static final double SPARE = 0.1;

    private static final double MORE_SPARE = 0.25;

    /** A portal with a backlog has no room for hours; what is in no hurry takes its turn like anything else then. */
    static final Duration LONGEST_COURTESY = Duration.ofMinutes(1);

    private static final double NEWEST_COUNTS = 0.3;

    private final Limits limits;
    private final LongSupplier nanos;
    /** What all nodes asked, as far as it is known here. */
    private final LeakyBucket requests;

    private final LeakyBucket own;
    private final Map<String, Method> methods = new HashMap<>();
    private final Window window = new Window();
    private long asked;

    /** @param nanos the time since anything, as {@link System#nanoTime} */
    Budget(Limits limits, LongSupplier nanos) {
        this.limits = limits;
        this.nanos = nanos;
        this.requests = new LeakyBucket(limits.perSecond(), limits.atOnce(), nanos.getAsLong());
        this.own = new LeakyBucket(limits.perSecond(), limits.atOnce(), nanos.getAsLong());
    }

    /**
     * How much of a portal's limits is used.
     *
     * @param requestsPercent of as many requests as may be made at once
     * @param operatingPercent of the time one method may work for us, of the method that worked most
     * @param method that one; "" when none has
     * @param asked how many requests were made since this node began
     */
    public record Use(int requestsPercent, int operatingPercent, String method, long asked) {

        /** Of which nothing else is known. */
        public Use(int requestsPercent, int operatingPercent, String method) {
            this(requestsPercent, operatingPercent, method, 0);
        }

        /** Whether nothing is used. */
        public boolean isNothing() {
            return requestsPercent == 0 && operatingPercent == 0;
        }
    }

    /** What is known of one method. */
    private static final class Method {

        private final OperatingTime operating = new OperatingTime();
        private double secondsEach;
        private int underWay;

        void learn(double seconds) {
            secondsEach = secondsEach == 0 ? seconds : secondsEach + NEWEST_COUNTS * (seconds - secondsEach);
        }

        double expected(long now) {
            return operating.at(now) + underWay * secondsEach;
        }
    }

    /** A request leaves us. */
    public synchronized void asked() {
        asked++;
        requests.add(nanos.getAsLong(), 1);
        own.add(nanos.getAsLong(), 1);
    }

    /** So many requests left other nodes lately. */
    synchronized void othersAsked(long times) {
        requests.add(nanos.getAsLong(), times);
    }

    /** Messages are on their way; {@link #landed} must follow, whatever becomes of them. */
    public synchronized void left(String method, int pieces) {
        of(method).underWay += pieces;
    }

    /** Messages are no longer on their way. */
    public synchronized void landed(String method, int pieces) {
        of(method).underWay -= pieces;
    }

    /** The portal said what a call cost. */
    public synchronized void worked(Work work) {
        var method = of(work.method());
        method.learn(work.seconds() / work.pieces());
        var operating = work.operating();
        if (operating != null) {
            method.operating.says(operating, work.untilReset(), nanos.getAsLong());
        }
    }

    /** The portal had too many requests, ours and those of others behind the same address. */
    public synchronized void wasTooMuch() {
        requests.fill(nanos.getAsLong());
        own.fill(nanos.getAsLong());
        window.wentWrong();
    }

    /** The portal shuts a method out for {@code wait}. */
    public synchronized void shutOut(String method, Duration wait) {
        of(method).operating.shutOut(wait, nanos.getAsLong());
        window.wentWrong();
    }

    /** A trip of so many messages went well. */
    public synchronized void wentWell(int messages) {
        window.wentWell(messages);
    }

    /** Nobody knows what became of a trip: the next ones are short. */
    public synchronized void isInDoubt() {
        window.wentWrong();
    }

    /** What may be sent now by a method. */
    public synchronized Share share(String name) {
        var now = nanos.getAsLong();
        var method = of(name);
        var pause = requests.untilRoom(now, 0);
        var planned = limits.operating() - method.secondsEach * (1 + method.underWay);
        var rest = method.operating.untilAtMost(Math.max(0, planned), now);
        if (!pause.isZero() || !rest.isZero()) {
            return Share.after(longer(pause, rest));
        }
        var each = Math.max(method.secondsEach, LONGEST_TRIP / Window.WIDEST);
        var room = Math.min(LONGEST_TRIP, limits.operating() - method.expected(now));
        return Share.of(Math.min(window.size(), (int) (room / each)));
    }

    /**
     * For those who carry one thing at a time: what matters less leaves more room to what matters more.
     *
     * @throws DeliveryFailedException while nothing of that rank may be sent by a method: all of its queue for the portal waits
     */
    void awaitRoom(String method, Load load) {
        var isPolite = load.tries().waited().compareTo(LONGEST_COURTESY) < 0;
        var courtesy = isPolite ? untilSpare(load.lane().rank()) : Duration.ZERO;
        var pause = longer(share(method).pause(), courtesy);
        if (!pause.isZero()) {
            throw new DeliveryFailedException(
                    Failure.throttled("The portal's limits are used up", pause).ofParty());
        }
    }

    private synchronized Duration untilSpare(Rank rank) {
        var spare = switch (rank) {
            case REPLY, MESSAGE -> 0;
            case STATUS -> SPARE;
            case SYNC, CAMPAIGN -> MORE_SPARE;
        };
        return requests.untilRoom(nanos.getAsLong(), spare);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** Whether what is in no hurry may be asked now. */
    public synchronized boolean isRoomy() {
        return requests.fullness(nanos.getAsLong()) < HALF;
    }

    /** How much of the limits this node uses now. */
    public synchronized Use use() {
        var now = nanos.getAsLong();
        var busiest = methods.entrySet().stream()
                .max(Comparator.comparingDouble(
                        each -> each.getValue().operating.at(now)));
        var seconds = busiest.map(each -> each.getValue().operating.at(now)).orElse(0.0);
        return new Use(
                percent(own.fullness(now)),
                percent(seconds / limits.operating()),
                seconds == 0 ? "" : busiest.map(Map.Entry::getKey).orElse(""),
                asked);
    }

    private static int percent(double share) {
        return (int) Math.round(100 * Math.min(1, Math.max(0, share)));
    }

    private Method of(String name) {
        return methods.computeIfAbsent(name, unknown -> new Method());
    }
}
