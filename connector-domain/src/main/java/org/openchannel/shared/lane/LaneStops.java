package org.openchannel.shared.lane;

import java.time.Instant;
import java.util.Map;

/** Owners whose lanes people, or rules, have stopped: what they hold stays where it is. */
public interface LaneStops {

    /**
     * Why an owner's lanes stand still.
     *
     * @param by whose doing it is
     */
    record LaneStop(Instant since, String by, String reason) {}

    /** Stops an owner's lanes, on all nodes; what is under way arrives. A stop that exists gets the new reason. */
    void stop(String owner, LaneStop why);

    /** Lets them go again; returns whether they stood still. */
    boolean release(String owner);

    /** All stops, by owner. */
    Map<String, LaneStop> all();
}
