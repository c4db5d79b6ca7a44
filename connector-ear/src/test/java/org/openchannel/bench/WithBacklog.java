package org.openchannel.bench;

import java.time.Duration;
import org.openchannel.faults.Relay;
import org.openchannel.system.DatabaseProbe;
import org.openchannel.system.Postgres;

/** How fast what has piled up gets away, and what that costs. */
final class WithBacklog {

    private static final int CONNECTIONS = 32;
    private static final int CHATS = 1000;
    private static final double AT_ONCE = 40;
    private static final double PER_SECOND = 1.6;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Figures figures;

    WithBacklog(Figures figures) {
        this.figures = figures;
    }

    /**
     * Whether all requests that may be made are made, and how much each carries. Working time bounds nothing here, the portal
     * says it costs none, so that what is carried of what could be is how many of the allowed requests are used.
     */
    void limits(Postgres postgres, int count) {
        try (var relay = Relay.limited(postgres.freshDatabase());
                var talk = new Talk(relay, true, CHATS, CONNECTIONS)) {
            relay.whilePaused(() -> talk.say(count));
            var refused = relay.refusedCalls();
            var calls = relay.portalCalls();
            Waiting.until("the first has arrived", PATIENCE, () -> talk.arrived() > 0, 0);
            var begin = System.nanoTime();
            var took = Waiting.until("all has arrived", PATIENCE, () -> talk.arrived() >= count, begin);
            var requests = (double) (relay.portalCalls() - calls);
            var allowed = AT_ONCE + PER_SECOND * Waiting.seconds(took);
            figures.add("under limits: requests for " + count + " messages", requests);
            figures.add("under limits: requests allowed in that time", allowed);
            figures.add(
                    "under limits: requests used of those allowed, percent (floor 80, goal 95)",
                    100 * requests / allowed);
            figures.add("under limits: messages per request", count / requests);
            figures.add("under limits: messages/s", count / Waiting.seconds(took));
            figures.add("under limits: limit errors", (double) (relay.refusedCalls() - refused));
        }
    }

    /** So many chats have a backlog that may travel at once. */
    void drained(Relay relay, DatabaseProbe watch, int chats, String name) {
        var count = chats == 1 ? 2000 : 10_000;
        try (var talk = new Talk(relay, true, chats, Math.min(chats, CONNECTIONS))) {
            var commits = watch.commits();
            relay.whilePaused(() -> figures.add(
                    "taken into a backlog " + name + ", messages/s", count / Waiting.seconds(talk.say(count))));
            var calls = relay.portalCalls();
            Waiting.until("the first has arrived", PATIENCE, () -> talk.arrived() > 0, 0);
            var begin = System.nanoTime();
            var took = Waiting.until("all has arrived", PATIENCE, () -> talk.arrived() >= count, begin);
            figures.add("drained from a backlog " + name + ", messages/s", count / Waiting.seconds(took));
            figures.add("portal calls per message " + name, (double) (relay.portalCalls() - calls) / count);
            figures.add(
                    "commits per message " + name + ", taken and carried (goal 1.1)",
                    (double) (watch.commits() - commits) / count);
        }
    }

    /** The process is killed with a backlog and started again. */
    void recovery(Relay relay, int count) {
        try (var talk = new Talk(relay, true, 5000, CONNECTIONS)) {
            relay.whilePaused(() -> {
                talk.say(count);
                relay.product().kill();
            });
            var begin = System.nanoTime();
            relay.product().restart();
            var start = Duration.ofNanos(System.nanoTime() - begin);
            var first = Waiting.until("the first has arrived", PATIENCE, () -> talk.arrived() > 0, begin);
            figures.add("start on a backlog of " + count + ", s", Waiting.seconds(start));
            figures.add("from there to the first delivery, s (goal 5)", Waiting.seconds(first.minus(start)));
            figures.add(
                    "memory after the start, MB",
                    Memory.resident(relay.product().pid()));
        }
    }
}
