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
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import org.openchannel.integration.persistence.Database;
import org.openchannel.integration.persistence.Depths;

/** Measures now and then what monitoring is shown. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class MeterTick {

    private static final Logger LOG = System.getLogger(MeterTick.class.getName());

    @EJB
    private Database database;

    @Inject
    private Depths depths;

    @Inject
    private Meters meters;

    @Inject
    private Clock clock;

    @PostConstruct
    void begin() {
        database.ready();
    }

    @Schedule(second = "*/15", minute = "*", hour = "*", persistent = false)
    void measure() {
        try {
            meters.measured(depths.queues(), depths.suspendedPortals(), clock.instant());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Nothing could be measured; the next round tries again", e);
        }
    }
}
