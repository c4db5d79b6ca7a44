package org.openchannel.faults;

import java.time.Duration;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Stands between a speaker and the product and says everything twice more, later and in any order. */
final class Repeats {

    private final Random random = new Random(17);
    private final Queue<CompletableFuture<Boolean>> repeats = new ConcurrentLinkedQueue<>();
    private final Function<Speech, CompletableFuture<Boolean>> listener;
    private final int mostMillis;

    Repeats(Function<Speech, CompletableFuture<Boolean>> listener, Duration latest) {
        this.listener = listener;
        this.mostMillis = (int) latest.toMillis();
    }

    CompletableFuture<Boolean> say(Speech speech) {
        for (int i = 0; i < 2; i++) {
            var later = CompletableFuture.delayedExecutor(random.nextInt(mostMillis), TimeUnit.MILLISECONDS);
            repeats.add(CompletableFuture.supplyAsync(() -> speech, later).thenCompose(listener));
        }
        return listener.apply(speech);
    }

    /** Waits until all was repeated that was said so far. */
    void awaitAll() {
        repeats.forEach(CompletableFuture::join);
    }
}
