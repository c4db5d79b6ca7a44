package org.openchannel.portal.incoming;

import java.util.List;
import java.util.function.Supplier;

/** Messages a connector brought that were looked at: they are kept when {@link #finish()} returns, at the latest. */
public final class Reception {

    private final List<Supplier<ReceivedMessage>> outcomes;

    Reception(List<Supplier<ReceivedMessage>> outcomes) {
        this.outcomes = outcomes;
    }

    /** Waits until all are kept, or refused; returns what became of each, in their order. Call it once. */
    public List<ReceivedMessage> finish() {
        return outcomes.stream().map(Supplier::get).toList();
    }
}
