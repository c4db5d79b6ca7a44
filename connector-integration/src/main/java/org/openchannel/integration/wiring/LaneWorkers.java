package org.openchannel.integration.wiring;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.ConfigProvider;
import org.openchannel.shared.lane.Carrier;
import org.openchannel.shared.lane.DeadLoads;
import org.openchannel.shared.lane.Dispatch;
import org.openchannel.shared.lane.LaneWatch;
import org.openchannel.shared.lane.Lanes;
import org.openchannel.shared.lane.Lease;
import org.openchannel.shared.lane.Party;
import org.openchannel.shared.lane.Wakeups;

/** Drives every queue of this node: a crew per carrier, woken after commits and by the tick. */
@ApplicationScoped
public class LaneWorkers implements Wakeups {

    private static final Logger LOG = System.getLogger(LaneWorkers.class.getName());
    private static final Duration BEAT = Duration.ofSeconds(3);

    @Resource
    private ManagedExecutorService threads;

    @Resource
    private ManagedScheduledExecutorService alarms;

    @Inject
    @Any
    private Instance<Carrier> carriers;

    @Inject
    private Instance<Lanes> lanes;

    @Inject
    private Instance<DeadLoads> deadLoads;

    @Inject
    @Any
    private Instance<LaneWatch> watches;

    @Inject
    private Presence presence;

    @Inject
    private Clock clock;

    @Inject
    private Cries cries;

    private final Map<String, Crew> crews = new ConcurrentHashMap<>();

    @PostConstruct
    void hire() {
        var means = new Crew.Means(threads, this::after, clock, System::nanoTime);
        var timing = new Dispatch.Timing(
                clock,
                () -> ThreadLocalRandom.current().nextDouble(),
                length -> Thread.sleep(length.toMillis()),
                RetrySettings.read(ConfigProvider.getConfig()));
        var onlookers = all(watches.stream().toList());
        for (var carrier : carriers) {
            var dispatch = new Dispatch(lanes.get(), carrier, presence.leases(), timing, presence.parties())
                    .watchedBy(onlookers);
            var crew = new Crew(carrier.queue(), dispatch, carrier.hands(), means);
            presence.parties().together(carrier.queue(), carrier.pacedAs());
            if (crews.put(carrier.queue(), crew) != null) {
                throw new IllegalStateException("Two carriers serve the queue " + carrier.queue());
            }
        }
    }

    private static LaneWatch all(List<LaneWatch> watches) {
        return step -> {
            var records = watches.stream().map(watch -> watch.saw(step)).toList();
            return () -> records.forEach(Runnable::run);
        };
    }

    private void after(Duration delay, Runnable act) {
        var unused = alarms.schedule(act, delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Sends nothing more, lets what is under way come to its end, and leaves the rest to other nodes. */
    void rest() {
        crews.values().forEach(Crew::stop);
        presence.stopping();
        try {
            awaitHands();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            presence.end();
            cries.end();
        }
    }

    /** The timers may have gone already, and others must not take us for dead meanwhile. */
    private void awaitHands() throws InterruptedException {
        var end = System.nanoTime() + Lease.ONE_SEND.toNanos();
        for (var crew : crews.values()) {
            while (!crew.rest(BEAT)) {
                if (System.nanoTime() - end > 0) {
                    LOG.log(Level.WARNING, "Stopping with calls under way; other nodes look what became of them");
                    return;
                }
                presence.holdOn();
            }
        }
    }

    @Override
    public void wake(Party party) {
        var crew = crews.get(party.queue());
        if (crew != null) {
            crew.wake(party.name());
        }
    }

    @Override
    public void resume(String owner) {
        resumed(owner);
        cries.cry(new Cry.Resume(owner));
    }

    private void resumed(String owner) {
        crews.values().forEach(crew -> crew.resume(owner));
    }

    /** Another node said something. Who does not pace a party leaves it to the one who does. */
    void heard(Cry cry) {
        if (cry instanceof Cry.Wake wake && presence.parties().isOurs(wake.party())) {
            wake(wake.party());
        } else if (cry instanceof Cry.Resume resume) {
            resumed(resume.owner());
        } else if (cry instanceof Cry.Leave) {
            tick();
        }
    }

    /** Looks at every queue: whatever a lost hint or a dead node left behind is found now. */
    void tick() {
        var now = clock.instant();
        deadLoads.get().revive(now, new Revived(carriers));
        var due = presence.parties().withoutOthers(lanes.get().due(now));
        presence.parties().keep(due);
        due.forEach(this::wake);
    }
}
