package org.openchannel.bench;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.openchannel.faults.Relay;
import org.openchannel.system.KeepAlive;

/**
 * People in many chats who speak through so many connections. Each chat has one connection, so that its messages are given
 * to the product one after the other.
 */
final class Talk implements AutoCloseable, Relay.Arrivals {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final AtomicLong TALKS = new AtomicLong(100);

    private final Relay relay;
    private final boolean inbound;
    private final List<KeepAlive> wires = new ArrayList<>();
    private final String prefix = "+7" + TALKS.incrementAndGet();
    private final long[] said;
    private final ExecutorService threads;
    private final AtomicLong arrived = new AtomicLong();
    private final Map<String, Long> due = new ConcurrentHashMap<>();
    private final Millis acknowledged = new Millis();
    private final Millis relayed = new Millis();
    private volatile boolean isTimed;

    Talk(Relay relay, boolean inbound, int chats, int connections) {
        this.relay = relay;
        this.inbound = inbound;
        said = new long[chats];
        threads = Executors.newFixedThreadPool(connections);
        for (int i = 0; i < connections; i++) {
            wires.add(new KeepAlive(URI.create(relay.product().address().toString())));
        }
        relay.tell(this);
    }

    @Override
    public void arrived(boolean isInbound, String chat, long seq) {
        if (isInbound != inbound || !chat.startsWith(prefix)) {
            return;
        }
        if (isTimed) {
            var begun = due.remove(chat + "-" + seq);
            if (begun != null) {
                relayed.add(System.nanoTime() - begun);
            }
        }
        arrived.incrementAndGet();
    }

    /** How many have arrived. */
    long arrived() {
        return arrived.get();
    }

    /** So many messages as fast as they are acknowledged; returns when the last one has arrived. */
    Duration sayAll(int messages) {
        var begin = System.nanoTime();
        var goal = arrived.get() + messages;
        say(messages);
        return Waiting.until("all has arrived", PATIENCE, () -> arrived.get() >= goal, begin);
    }

    /** The same, but returns when the last one is acknowledged. */
    Duration say(int messages) {
        var begin = System.nanoTime();
        everybody(hand -> {
            for (int number = hand; number < messages; number += wires.size()) {
                sayNext(hand, number, 0);
            }
        });
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** So many messages per second for a while, however slowly they are acknowledged, measured from when they are due. */
    void sayEvenly(double perSecond, Duration length) {
        acknowledged.forget();
        relayed.forget();
        isTimed = true;
        var messages = (int) (perSecond * length.toSeconds());
        var goal = arrived.get() + messages;
        var begin = System.nanoTime();
        everybody(hand -> {
            for (int number = hand; number < messages; number += wires.size()) {
                var moment = begin + (long) (number / perSecond * 1e9);
                for (var left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                sayNext(hand, number, moment);
                acknowledged.add(System.nanoTime() - moment);
            }
        });
        Waiting.until("all has arrived", PATIENCE, () -> arrived.get() >= goal, begin);
        isTimed = false;
    }

    private void sayNext(int hand, int number, long moment) {
        var own = Math.max(1, said.length / wires.size());
        var chat = Math.min(said.length - 1, hand + number / wires.size() % own * wires.size());
        var name = prefix + "%07d".formatted(chat);
        var seq = ++said[chat];
        if (isTimed) {
            due.put(name + "-" + seq, moment);
        }
        relay.say(inbound, wires.get(hand), name, seq);
    }

    private interface Hand {
        void speak(int number);
    }

    private void everybody(Hand work) {
        var all = new ArrayList<Future<?>>();
        for (int hand = 0; hand < wires.size(); hand++) {
            var number = hand;
            all.add(threads.submit(() -> work.speak(number)));
        }
        try {
            for (var one : all) {
                one.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From the moment each was due to its acknowledgement. */
    Millis acknowledged() {
        return acknowledged;
    }

    /** From the moment each was due to its arrival. */
    Millis relayed() {
        return relayed;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        wires.forEach(KeepAlive::close);
    }
}
