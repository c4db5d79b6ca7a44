package org.openchannel.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.openchannel.faults.Relay;
import org.openchannel.system.DatabaseProbe;
import org.openchannel.system.Postgres;

/**
 * Prints how many messages the product relays per second between a fast portal and a fast messenger, how long each is under
 * way, and what the product needs, beside what the computer could do at best in the same minutes.
 *
 * <p>{@code mvn -Pbench package}; the figures also lie in {@code connector-ear/target/relay-bench.json}. Settings:
 * {@code relay.only} (names of parts: probes, start, speed, speed-in, speed-out, delay, backlog, accounts, recovery, limits), {@code relay.rounds},
 * {@code relay.messages} of a round, {@code relay.chats}, {@code relay.backlog} before the kill, {@code relay.accounts}.
 */
final class RelayBench {

    private static final int CONNECTIONS = 32;
    /** The JVM rewrites itself to a measurable part as long as that. */
    private static final int WARM_UP_ROUNDS = 8;

    /** Messages a second between which the product has nothing to do. */
    private static final int SELDOM = 10;

    private static final int PEER_CLIENTS = 16;
    private static final int PEER_MESSAGES = 2000;
    private static final String INWARD = "relayed inbound messages/s, ";
    private static final String OUTWARD = "relayed outbound messages/s, ";
    private static final String ROUNDS_OF = "as fast as acknowledged";

    private final List<String> only =
            List.of(System.getProperty("relay.only", "").split(" *, *", -1));
    private final int rounds = Integer.getInteger("relay.rounds", 3);
    private final int messages = Integer.getInteger("relay.messages", 5000);
    private final int chats = Integer.getInteger("relay.chats", 1000);
    private final Figures figures = new Figures();
    private final WithBacklog backlogs = new WithBacklog(figures);

    private RelayBench() {}

    public static void main(String[] arguments) {
        new RelayBench().run();
    }

    private void run() {
        try (var postgres = Postgres.durable()) {
            if (wanted("probes")) {
                new Probes(figures).take(postgres);
            }
            var begin = System.nanoTime();
            try (var relay = Relay.on(postgres.freshDatabase())) {
                figures.add(
                        "first start with installation, s",
                        Waiting.seconds(Duration.ofNanos(System.nanoTime() - begin)));
                measure(relay, postgres);
            }
            if (wanted("limits")) {
                backlogs.limits(postgres, Integer.getInteger("relay.limited", 5000));
            }
        }
        figures.keep();
    }

    private boolean wanted(String part) {
        return only.contains(part) || only.contains("");
    }

    private void measure(Relay relay, Postgres postgres) {
        if (wanted("start")) {
            start(relay);
        }
        if (wanted("speed") || wanted("speed-in")) {
            speed(relay, true, INWARD);
        }
        if (wanted("speed") || wanted("speed-out")) {
            speed(relay, false, OUTWARD);
        }
        if (wanted("delay")) {
            delay(relay, true, INWARD);
            delay(relay, false, OUTWARD);
        }
        if (wanted("backlog")) {
            try (var watch = new DatabaseProbe(postgres.freshDatabase().url(), relay.database())) {
                backlogs.drained(relay, watch, 1, "of one chat");
                backlogs.drained(relay, watch, 5000, "of 5,000 chats");
            }
        }
        if (wanted("accounts")) {
            accounts(relay, Integer.getInteger("relay.accounts", 1000));
        }
        if (wanted("recovery")) {
            backlogs.recovery(relay, Integer.getInteger("relay.backlog", 100_000));
        }
        figures.add("peak memory of the process, MB", relay.product().peakMemory());
    }

    private void speed(Relay relay, boolean inbound, String name) {
        try (var talk = new Talk(relay, inbound, chats, CONNECTIONS)) {
            for (int round = 0; round < WARM_UP_ROUNDS; round++) {
                Figures.show("  warm-up", messages / Waiting.seconds(talk.sayAll(messages)));
            }
            var found = new ArrayList<Double>();
            for (int round = 0; round < rounds; round++) {
                found.add(messages / Waiting.seconds(talk.sayAll(messages)));
                Figures.show("  " + name, found.get(round));
            }
            figures.addMedian(name + ROUNDS_OF, found);
            figures.add(name + "of L (floor 0.08, goal 0.25)", figures.of(name + ROUNDS_OF) / ceiling());
        }
        try (var talk = new Talk(relay, inbound, PEER_CLIENTS, PEER_CLIENTS)) {
            var found = new ArrayList<Double>();
            for (int round = 0; round < rounds; round++) {
                found.add(PEER_MESSAGES / Waiting.seconds(talk.sayAll(PEER_MESSAGES)));
            }
            figures.addMedian(name + "16 clients, 2,000 messages", found);
        }
    }

    private double ceiling() {
        return 1 / (1 / figures.of(Probes.C16) + 2 / figures.of(Probes.H));
    }

    /** At half of what it relays at most; of less where that was not measured. */
    private void delay(Relay relay, boolean inbound, String name) {
        var full = figures.of(name + ROUNDS_OF);
        var rate = Double.isFinite(full) ? full / 2 : 100;
        try (var talk = new Talk(relay, inbound, chats, CONNECTIONS)) {
            var way = inbound ? "inbound" : "outbound";
            talk.sayEvenly(SELDOM, Duration.ofSeconds(10));
            figures.add(way + " now and then, relayed, p50 ms", talk.relayed().percentile(50));
            figures.add(
                    way + " now and then, acknowledged, p50 ms",
                    talk.acknowledged().percentile(50));
            talk.sayEvenly(rate, Duration.ofSeconds(4));
            talk.sayEvenly(rate, Duration.ofSeconds(10));
            figures.add(
                    way + " at half load, acknowledged, p50 ms",
                    talk.acknowledged().percentile(50));
            figures.add(
                    way + " at half load, relayed, p50 ms (goal 10)",
                    talk.relayed().percentile(50));
            figures.add(
                    way + " at half load, relayed, p99 ms (goal 100)",
                    talk.relayed().percentile(99));
            figures.add(
                    way + " at half load, acknowledged, p99 ms (goal 30)",
                    talk.acknowledged().percentile(99));
        }
    }

    /** On what it has, with nothing to do. */
    private void start(Relay relay) {
        var begin = System.nanoTime();
        relay.product().restart();
        var start = Waiting.seconds(Duration.ofNanos(System.nanoTime() - begin));
        var memory = Memory.resident(relay.product().pid());
        figures.add("start, s", start);
        figures.add("start / S0 (floor 2, goal 1.5)", start / figures.of(Probes.S0));
        figures.add("memory after the start over M0, MB (floor 300, goal 150)", memory - figures.of(Probes.M0));
    }

    private void accounts(Relay relay, int count) {
        var pid = relay.product().pid();
        var before = Memory.live(pid);
        var resident = Memory.resident(pid);
        var begin = System.nanoTime();
        relay.admitMore(count);
        figures.add(
                "portals admitted per second", count / Waiting.seconds(Duration.ofNanos(System.nanoTime() - begin)));
        figures.add("live heap per 1,000 idle accounts, MB (goal 5)", (Memory.live(pid) - before) * 1000 / count);
        figures.add("resident per 1,000 idle accounts, MB", (Memory.resident(pid) - resident) * 1000 / count);
    }
}
