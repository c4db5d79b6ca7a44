package org.openchannel.bridge.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one owner has in one queue.
 *
 * @param queue which carrier serves it
 * @param party to whom it leads; "" for nobody in particular
 * @param owner whose it is; "" for nobody
 * @param waiting loads that wait or are under way
 * @param dead loads that were given up
 * @param oldest when the oldest of those that wait was added; null when nothing waits
 * @param failure why one of them waits, where a try failed
 */
public record Backlog(
        String queue,
        String party,
        String owner,
        long waiting,
        long dead,
        @Nullable Instant oldest,
        @Nullable String failure) {}
