package org.openchannel.integration.wiring;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.openchannel.shared.lane.Carrier;
import org.openchannel.shared.lane.Dispatch;
import org.openchannel.shared.lane.Lanes;
import org.openchannel.shared.lane.Party;
import org.openchannel.shared.lane.Wakeups;

/** Drives every queue of this node: a crew per carrier, woken after commits and by the tick. */
@ApplicationScoped
public class LaneWorkers implements Wakeups {

    @Resource
    private ManagedExecutorService threads;

    @Inject
    @Any
    private Instance<Carrier> carriers;

    @Inject
    private Instance<Lanes> lanes;

    @Inject
    private Clock clock;

    private final Map<String, Crew> crews = new ConcurrentHashMap<>();

    @PostConstruct
    void hire() {
        for (var carrier : carriers) {
            var dispatch = new Dispatch(
                    lanes.get(),
                    carrier,
                    clock,
                    () -> ThreadLocalRandom.current().nextDouble());
            if (crews.put(carrier.queue(), new Crew(dispatch, threads, carrier.hands())) != null) {
                throw new IllegalStateException("Two carriers serve the queue " + carrier.queue());
            }
        }
    }

    @PreDestroy
    void rest() {
        crews.values().forEach(Crew::stop);
    }

    @Override
    public void wake(Party party) {
        var crew = crews.get(party.queue());
        if (crew != null) {
            crew.wake();
        }
    }

    /** Looks at every queue: whatever a lost hint or a dead node left behind is found now. */
    public void wakeAll() {
        crews.values().forEach(Crew::wake);
    }
}
