package org.openchannel.shared.lane;

import java.util.HashMap;
import java.util.Map;

/** Stops that last as long as the test. */
public final class InMemoryLaneStops implements LaneStops {

    private final Map<String, LaneStop> all = new HashMap<>();

    @Override
    public void stop(String owner, LaneStop why) {
        all.put(owner, why);
    }

    @Override
    public boolean release(String owner) {
        return all.remove(owner) != null;
    }

    @Override
    public Map<String, LaneStop> all() {
        return Map.copyOf(all);
    }
}
