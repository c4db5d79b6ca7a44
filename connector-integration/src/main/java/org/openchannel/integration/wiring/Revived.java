package org.openchannel.integration.wiring;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openchannel.shared.lane.Carrier;
import org.openchannel.shared.lane.DeadLoads;
import org.openchannel.shared.lane.Load;

/** Tells carriers of what travels again. */
record Revived(Iterable<Carrier> carriers) implements DeadLoads.Revival {

    @Override
    public void hold(List<Load> loads) {
        of(loads.get(0)).forEach(carrier -> carrier.hold(loads));
    }

    @Override
    public boolean looksFirst(Load one) {
        return of(one).anyMatch(Carrier::looksFirst);
    }

    @Override
    public void revived(Load load) {
        of(load).forEach(carrier -> carrier.revived(load));
    }

    private Stream<Carrier> of(Load load) {
        return StreamSupport.stream(carriers.spliterator(), false)
                .filter(carrier -> carrier.queue().equals(load.lane().queue()));
    }
}
