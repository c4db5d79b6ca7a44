package org.openchannel.portal.weather;

import java.util.List;

/** The faults that are on. */
public interface Faults {

    /** All, also those that ended. */
    List<Fault> all();

    /** Puts {@code fault} in the place of one of its kind. */
    void put(Fault fault);

    /** Ends one; harmless when it is not on. */
    void remove(FaultKind kind);

    /**
     * Counts a strike of a fault that ends after a number of them, whichever node asks.
     *
     * @return whether there was one left
     */
    boolean use(FaultKind kind);
}
