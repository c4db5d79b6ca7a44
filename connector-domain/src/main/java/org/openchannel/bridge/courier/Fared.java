package org.openchannel.bridge.courier;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.courier.OpenLines.Placed;

/** How one piece of a parcel fared. */
public sealed interface Fared {

    /** The portal took it; a message is in a chat now. */
    record Well(@Nullable Placed placed) implements Fared {}

    /** The portal did not take it, or nobody knows. */
    record Badly(RuntimeException trouble) implements Fared {}

    /** It did not fit into the request. */
    record Unsent() implements Fared {}

    /** The same of every piece of {@code parcel}. */
    static List<Fared> all(Parcel parcel, Fared how) {
        return Collections.nCopies(parcel.size(), how);
    }
}
