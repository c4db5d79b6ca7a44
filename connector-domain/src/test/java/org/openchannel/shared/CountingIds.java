package org.openchannel.shared;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Ids 1, 2, 3 … */
public final class CountingIds implements IdSource {

    private final AtomicLong last = new AtomicLong();

    @Override
    public UUID next() {
        return new UUID(0, last.incrementAndGet());
    }
}
