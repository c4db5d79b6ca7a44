package org.openchannel.portal.weather;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Faults while the test lasts. */
public final class InMemoryFaults implements Faults {

    private final Map<FaultKind, Fault> faults = new EnumMap<>(FaultKind.class);

    @Override
    public List<Fault> all() {
        return List.copyOf(faults.values());
    }

    @Override
    public void put(Fault fault) {
        faults.put(fault.kind(), fault);
    }

    @Override
    public void remove(FaultKind kind) {
        faults.remove(kind);
    }

    @Override
    public boolean use(FaultKind kind) {
        var fault = faults.get(kind);
        var left = fault == null ? null : fault.timesLeft();
        if (fault == null || left == null || left == 0) {
            return false;
        }
        fault.struck();
        return true;
    }
}
