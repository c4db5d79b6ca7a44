package org.openchannel.integration.wiring;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import org.openchannel.integration.persistence.Database;
import org.openchannel.integration.persistence.DatabaseTime;
import org.openchannel.shared.ServerSettings;

/** The safety net under the wake-ups: retries that fall due, hints that were lost, leases of nodes that died. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class LaneTick {

    private static final Logger LOG = System.getLogger(LaneTick.class.getName());

    @EJB
    private Database database;

    /** The server's own thread knows nothing of our transactions. */
    @Resource
    private ContextService contexts;

    @Inject
    private LaneWorkers workers;

    @Inject
    private Presence presence;

    @Inject
    private ClusterJobs jobs;

    @Inject
    private Cries cries;

    @Inject
    private Pulse pulse;

    /** Read here so that a wrong setting stops the start instead of the first request. */
    @Inject
    private ServerSettings settings;

    @Inject
    private DatabaseTicks ticks;

    @Inject
    private DatabaseTime time;

    private final AtomicBoolean isStopped = new AtomicBoolean();
    private final ServerEnd serverEnd = new ServerEnd();

    @PostConstruct
    void begin() {
        database.ready();
        ticks.begin(time);
        presence.begin();
        cries.begin(workers::heard);
        serverEnd.listen(contexts.contextualRunnable(this::stop));
        LOG.log(Level.INFO, "Reached at {0}, data in {1}", settings.publicUrl(), settings.dataFolder());
    }

    /** From now on nobody sends us anything; what is under way is settled, and everything held is given back. */
    private void stop() {
        if (isStopped.compareAndSet(false, true)) {
            pulse.stop();
            workers.rest();
        }
    }

    /** For a server that did not say so before. */
    @PreDestroy
    void end() {
        stop();
        serverEnd.forget();
    }

    @Schedule(second = "*", minute = "*", hour = "*", persistent = false)
    void tick() {
        guarded(() -> pulse.during(workers::tick));
    }

    @Schedule(second = "*/3", minute = "*", hour = "*", persistent = false)
    void beat() {
        guarded(() -> {
            jobs.keep();
            presence.beat();
        });
    }

    /** Beside the beat: it may take longer than others wait for that. */
    @Schedule(second = "1/3", minute = "*", hour = "*", persistent = false)
    void takeOver() {
        guarded(presence::takeOver);
    }

    @Schedule(second = "*/30", minute = "*", hour = "*", persistent = false)
    void prolong() {
        guarded(presence::prolong);
    }

    @Schedule(second = "*/10", minute = "*", hour = "*", persistent = false)
    void setClock() {
        guarded(() -> ticks.set(time, presence.leases()::leapt));
    }

    /** A database that is away for a while must not cost us the timer. */
    private static void guarded(Runnable act) {
        try {
            act.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The lanes could not be looked at; the next tick does", e);
        }
    }
}
