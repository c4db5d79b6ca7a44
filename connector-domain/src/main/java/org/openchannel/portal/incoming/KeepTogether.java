package org.openchannel.portal.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.convoy.Convoy;

/**
 * Keeps the messages together that come to this node at the same time, whoever brings them. Messages of one chat always
 * go the same way, one convoy after the other, so that two never make the same chat anew.
 */
@ApplicationScoped
public class KeepTogether {

    private static final Logger LOG = System.getLogger(KeepTogether.class.getName());

    /** While the convoy on one way waits for the database, those on the others are written. */
    private static final int WAYS = 4;

    private static final int MOST = 64;

    /** Another node may make the same customer or chat anew at the same moment; the next try finds it. */
    private static final int TRIES = 3;

    private final @Nullable KeepIncoming keepIncoming;
    private final List<Convoy<Arrival, ReceivedMessage>> ways;

    /** For the client proxy only. */
    protected KeepTogether() {
        this(null);
    }

    @Inject
    public KeepTogether(@Nullable KeepIncoming keepIncoming) {
        this.keepIncoming = keepIncoming;
        this.ways = Stream.generate(() -> new Convoy<Arrival, ReceivedMessage>(MOST, this::keep))
                .limit(WAYS)
                .toList();
    }

    /** Begins to keep {@code arrival}; it is kept, or refused, when its outcome is asked for, which must be once. */
    Supplier<ReceivedMessage> keep(Arrival arrival) {
        var way = Math.floorMod(arrival.address().hashCode(), WAYS);
        return ways.get(way).board(arrival)::arrive;
    }

    /** Where one of many spoils it for all, each is tried alone. */
    private List<ReceivedMessage> keep(List<Arrival> arrivals) {
        try {
            return Objects.requireNonNull(keepIncoming).keep(arrivals);
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "One of " + arrivals.size() + " messages could not be kept", e);
            return arrivals.stream().map(arrival -> keepAlone(arrival, 1)).toList();
        }
    }

    private ReceivedMessage keepAlone(Arrival arrival, int attempt) {
        try {
            return Objects.requireNonNull(keepIncoming).keep(List.of(arrival)).get(0);
        } catch (RuntimeException e) {
            if (attempt < TRIES) {
                return keepAlone(arrival, attempt + 1);
            }
            LOG.log(Level.ERROR, "A message of " + arrival.sender() + " could not be kept", e);
            return ReceivedMessage.refused(arrival.message(), "The message could not be kept, try again later");
        }
    }
}
