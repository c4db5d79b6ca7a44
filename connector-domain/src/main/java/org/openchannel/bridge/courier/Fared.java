package org.openchannel.bridge.courier;

import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.courier.OpenLines.Placed;
import org.openchannel.shared.lane.Failure.Exchange;

/** How one piece of a parcel fared. */
public sealed interface Fared {

    /** The portal took it; a message is in a chat now. */
    record Well(@Nullable Placed placed) implements Fared {}

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

    /** The same, and for those that fared badly what was said. */
    static List<Fared> explained(List<Fared> fared, Supplier<Exchange> exchange) {
        return fared.stream()
                .map(each -> each instanceof Badly badly ? new Badly(badly.trouble(), exchange.get()) : each)
                .toList();
    }
}
