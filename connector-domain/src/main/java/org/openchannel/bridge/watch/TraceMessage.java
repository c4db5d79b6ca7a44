package org.openchannel.bridge.watch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds messages and shows their way. For whoever may not see customers' data it is masked, and texts are not searched. */
@Dependent
@Transactional
public class TraceMessage {

    /** So many messages are found at most. */
    public static final int MOST = 100;

    private static final int LONGEST_WORDS = 250;
    private static final int SHORTEST_TEXT = 3;

    private final Traces traces;
    private final Clock clock;

    @Inject
    public TraceMessage(Traces traces, Clock clock) {
        this.traces = traces;
        this.clock = clock;
    }

    /** A message with its way. */
    public record Way(TracedMessage message, List<Hop> hops, List<Pending> pending) {}

    /** The latest messages of the last while that are called so, are of somebody with this phone, or say that. */
    public List<TracedMessage> search(String given, Duration back, boolean isMasked) {
        var words = given.strip();
        if (words.isEmpty() || words.length() > LONGEST_WORDS) {
            return List.of();
        }
        var after = new UUID(clock.instant().minus(back).toEpochMilli() << 16, 0);
        var isTextToo = !isMasked && words.length() >= SHORTEST_TEXT;
        return traces.search(new Traces.Wanted(words, isTextToo, after, MOST)).stream()
                .map(message -> isMasked ? message.masked() : message)
                .toList();
    }

    /** A message and its way; empty when there is no such message. */
    public Optional<Way> way(UUID id, boolean isMasked) {
        return traces.find(id).map(message -> {
            var hops = traces.hops(id);
            var pending = traces.pending(id);
            return isMasked
                    ? new Way(
                            message.masked(),
                            hops.stream().map(Hop::masked).toList(),
                            pending.stream().map(Pending::masked).toList())
                    : new Way(message, hops, pending);
        });
    }
}
