package org.openchannel.bridge.courier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.lane.Failure;
import org.openchannel.shared.lane.Failure.Exchange;
import org.openchannel.shared.lane.Load;
import org.openchannel.shared.lane.Outcome;

/** What became of the loads of a trip, as far as it is known; of whom nothing is written was not tried. */
final class Waybill {

    private final List<Load> loads;
    private final Map<UUID, Outcome> outcomes = new HashMap<>();

    Waybill(List<Load> loads) {
        this.loads = loads;
    }

    void write(Load load, Outcome outcome) {
        outcomes.put(load.id(), outcome);
    }

    void failed(Load load, Failure failure) {
        write(load, new Outcome.Failed(failure));
    }

    void arrived(Load load, Runnable record) {
        arrived(load, record, null);
    }

    /** @param exchange what was asked and answered */
    void arrived(Load load, Runnable record, @Nullable Exchange exchange) {
        write(load, new Outcome.Arrived(record, exchange));
    }

    /** There is nothing to be carried any more. */
    void isGone(Load load) {
        arrived(load, () -> {});
    }

    List<Outcome> outcomes() {
        return loads.stream()
                .map(load -> outcomes.getOrDefault(load.id(), new Outcome.Untried()))
                .toList();
    }
}
