package org.openchannel.integration.wiring;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.openchannel.integration.persistence.Database;
import org.openchannel.shared.file.SweepFiles;

/** Sweeps away files nobody refers to, a part of them every ten minutes, on one node at a time: all in half a day. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class SweepTick {

    private static final Duration EVERY = Duration.ofMinutes(10);

    @EJB
    private Database database;

    @Inject
    private SweepFiles sweep;

    @Inject
    private Clock clock;

    @Inject
    private ClusterJobs jobs;

    @PostConstruct
    void begin() {
        database.ready();
    }

    /** Whose turn it is follows from the time, so that it goes on where it was, whichever node does it. */
    @Schedule(second = "40", minute = "*/10", hour = "*", persistent = false)
    void sweep() {
        jobs.round("files", () -> sweep.round(clock.millis() / EVERY.toMillis()));
    }
}
