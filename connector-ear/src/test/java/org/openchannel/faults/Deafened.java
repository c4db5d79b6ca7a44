package org.openchannel.faults;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Stands between a speaker and the product and swallows the first acknowledgement of every message. */
final class Deafened {

    private final Set<Speech> swallowed = ConcurrentHashMap.newKeySet();
    private final Function<Speech, CompletableFuture<Boolean>> listener;

    Deafened(Function<Speech, CompletableFuture<Boolean>> listener) {
        this.listener = listener;
    }

    CompletableFuture<Boolean> say(Speech speech) {
        return listener.apply(speech).thenApply(taken -> taken && !swallowed.add(speech));
    }
}
