package org.openchannel.bridge.courier;

import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.courier.OpenLines.Placed;
import org.openchannel.shared.lane.Failure.Exchange;

/** How one piece of a parcel fared. */
public sealed interface Fared {

    /**
     * The portal took it; a message is in a chat now.
     *
     * @param exchange what was said of this piece alone, where that is known
     */
    record Well(@Nullable Placed placed, @Nullable Exchange exchange) implements Fared {

        /** Of which nothing more is known. */
        public Well(@Nullable Placed placed) {
            this(placed, null);
        }
    }

    /**
     * The portal did not take it, or nobody knows.
     *
     * @param exchange what was said, where that is known
     */
    record Badly(RuntimeException trouble, @Nullable Exchange exchange) implements Fared {

        /** Trouble of which nothing more is known. */
        public Badly(RuntimeException trouble) {
            this(trouble, null);
        }
    }

    /** It did not fit into the request. */
    record Unsent() implements Fared {}

    /** The same of every piece of {@code parcel}. */
    static List<Fared> all(Parcel parcel, Fared how) {
        return Collections.nCopies(parcel.size(), how);
    }

    /** The same, and for those that fared well what was said of each alone: the whole would be written down with each of them. */
    static List<Fared> told(List<Fared> fared, IntFunction<Exchange> exchange) {
        return IntStream.range(0, fared.size())
                .mapToObj(index -> fared.get(index) instanceof Well well
                        ? new Well(well.placed(), exchange.apply(index))
                        : fared.get(index))
                .toList();
    }

    /** The same, and for those that fared badly what was said. */
    static List<Fared> explained(List<Fared> fared, Supplier<Exchange> exchange) {
        return fared.stream()
                .map(each -> each instanceof Badly badly ? new Badly(badly.trouble(), exchange.get()) : each)
                .toList();
    }
}
