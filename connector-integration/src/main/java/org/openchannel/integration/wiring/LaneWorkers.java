package org.openchannel.integration.wiring;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
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
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.IdSource;
import org.openchannel.shared.ServerSettings;
import org.openchannel.shared.lane.Carrier;
import org.openchannel.shared.lane.DeadLoads;
import org.openchannel.shared.lane.Dispatch;
import org.openchannel.shared.lane.Heart;
import org.openchannel.shared.lane.Lanes;
import org.openchannel.shared.lane.Lease;
import org.openchannel.shared.lane.Leases;
import org.openchannel.shared.lane.Load;
import org.openchannel.shared.lane.Nodes;
import org.openchannel.shared.lane.Party;
import org.openchannel.shared.lane.Wakeups;

/** Drives every queue of this node: a crew per carrier, woken after commits and by the tick. */
@ApplicationScoped
public class LaneWorkers implements Wakeups {

    private static final Logger LOG = System.getLogger(LaneWorkers.class.getName());

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
    private Instance<Nodes> nodes;

    @Inject
    private ServerSettings settings;

    @Inject
    private IdSource ids;

    @Inject
    private Clock clock;

    private @Nullable Heart heart;
    private final Leases leases = new Leases(System::nanoTime);
    private final Map<String, Crew> crews = new ConcurrentHashMap<>();

    @PostConstruct
    void hire() {
        var means = new Crew.Means(threads, this::after, clock, System::nanoTime);
        var timing = new Dispatch.Timing(
                clock,
                () -> ThreadLocalRandom.current().nextDouble(),
                length -> Thread.sleep(length.toMillis()),
                RetrySettings.read(ConfigProvider.getConfig()));
        for (var carrier : carriers) {
            var dispatch = new Dispatch(lanes.get(), carrier, leases, timing);
            var crew = new Crew(carrier.queue(), dispatch, carrier.hands(), means);
            if (crews.put(carrier.queue(), crew) != null) {
                throw new IllegalStateException("Two carriers serve the queue " + carrier.queue());
            }
        }
    }

    /**
     * Before anything is claimed.
     *
     * @throws IllegalStateException in a sentence, when another node of our name is alive
     */
    void begin() {
        heart().begin();
    }

    /** Tells the other nodes that this one is alive, and takes over from those that are not. */
    void beat() {
        heart().beat();
    }

    private synchronized Heart heart() {
        var known = heart;
        if (known == null) {
            var folder = NodeFolder.number(settings.dataFolder(), ids.next());
            var version =
                    Objects.requireNonNullElse(LaneWorkers.class.getPackage().getImplementationVersion(), "unknown");
            var card = new Nodes.Card(folder, settings.publicUrl().toString(), version);
            known = new Heart(nodes.get(), lanes.get(), leases, clock, card);
            heart = known;
        }
        return known;
    }

    private void after(Duration delay, Runnable act) {
        var unused = alarms.schedule(act, delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Takes nothing more, and lets what is under way come to its end: nothing of it is in doubt then. */
    @PreDestroy
    void rest() {
        crews.values().forEach(Crew::stop);
        sayThatWeStop();
        var end = System.nanoTime() + Lease.ONE_SEND.toNanos();
        try {
            for (var crew : crews.values()) {
                if (!crew.rest(Duration.ofNanos(end - System.nanoTime()))) {
                    LOG.log(Level.WARNING, "Stopping with calls under way; they are looked after at the next start");
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void sayThatWeStop() {
        try {
            heart().end();
        } catch (RuntimeException e) {
            LOG.log(Level.INFO, "Other nodes will notice by themselves that this one stops: {0}", e.getMessage());
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
        crews.values().forEach(crew -> crew.resume(owner));
    }

    /** Looks at every queue: whatever a lost hint or a dead node left behind is found now. */
    void tick() {
        var now = clock.instant();
        deadLoads.get().revive(now, this::revived);
        lanes.get().due(now).forEach(this::wake);
    }

    private void revived(Load load) {
        carriers.stream()
                .filter(carrier -> carrier.queue().equals(load.lane().queue()))
                .forEach(carrier -> carrier.revived(load));
    }

    /** Keeps what is under way ours. */
    void prolong() {
        leases.beat(lanes.get(), clock);
    }
}
