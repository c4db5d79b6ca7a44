package org.openchannel.faults;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Lets people in many chats speak on a fixed schedule, however slowly they are heard. Within a chat one message after the
 * other is given to the product, each again and again until it is taken, as messengers and portals do with their news.
 */
final class Generator implements AutoCloseable {

    private static final long AGAIN_MS = 250;

    private final ExecutorService clock = Executors.newFixedThreadPool(2);
    private final Journal journal;
    private final Way way;
    private final Function<Speech, CompletableFuture<Boolean>> listener;
    private final List<Chat> chats = new ArrayList<>();
    private final AtomicInteger waiting = new AtomicInteger();

    /** @param listener gives a message to the product; says whether it was taken */
    Generator(Journal journal, Way way, List<String> chats, Function<Speech, CompletableFuture<Boolean>> listener) {
        this.journal = journal;
        this.way = way;
        this.listener = listener;
        chats.forEach(chat -> this.chats.add(new Chat(chat)));
    }

    /** Speaks so many messages per second, a chat after the other; returns when the last one was said, heard or not. */
    void speak(int perSecond, Duration length) {
        var begin = System.nanoTime();
        var count = perSecond * length.toSeconds();
        for (long number = 0; number < count; number++) {
            var due = begin + number * 1_000_000_000L / perSecond;
            FakeServer.pause(Math.max(0, (due - System.nanoTime()) / 1_000_000));
            say(1, (int) (number % chats.size()));
        }
    }

    /** All chats say so many messages at once. */
    void burst(int perChat) {
        for (int chat = 0; chat < chats.size(); chat++) {
            say(perChat, chat);
        }
    }

    private void say(int messages, int chat) {
        waiting.addAndGet(messages);
        chats.get(chat).say(messages);
    }

    /** How many were said and not taken yet. */
    int waiting() {
        return waiting.get();
    }

    /** One chat. Its people have one thing on their tongue at a time. */
    private final class Chat {

        private final String name;
        private final ArrayDeque<Speech> toSay = new ArrayDeque<>();
        private long seq;
        private boolean isSpeaking;

        private Chat(String name) {
            this.name = name;
        }

        private synchronized void say(int messages) {
            for (int i = 0; i < messages; i++) {
                toSay.add(new Speech(way, name, ++seq));
            }
            next();
        }

        private synchronized void next() {
            var speech = toSay.peek();
            if (speech != null && !isSpeaking) {
                isSpeaking = true;
                clock.execute(() -> give(speech));
            }
        }

        private void give(Speech speech) {
            journal.write(Deed.ASKED, way, name, speech.seq(), "");
            var given = listener.apply(speech).whenComplete((taken, broken) -> heard(speech, broken == null && taken));
            given.exceptionally(broken -> false);
        }

        private void heard(Speech speech, boolean taken) {
            if (!taken) {
                CompletableFuture.delayedExecutor(AGAIN_MS, TimeUnit.MILLISECONDS, clock)
                        .execute(() -> give(speech));
                return;
            }
            journal.write(Deed.TAKEN, way, name, speech.seq(), "");
            waiting.decrementAndGet();
            synchronized (this) {
                toSay.remove();
                isSpeaking = false;
                next();
            }
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
