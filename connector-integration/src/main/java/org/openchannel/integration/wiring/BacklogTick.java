package org.openchannel.integration.wiring;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.openchannel.bridge.message.Admission;
import org.openchannel.bridge.message.Backlogs;
import org.openchannel.integration.persistence.Database;

/** Measures every few seconds what waits for portals. Every node does: each lets in by itself. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BacklogTick {

    private static final Logger LOG = System.getLogger(BacklogTick.class.getName());

    @EJB
    private Database database;

    @Inject
    private Backlogs backlogs;

    /** Its settings are read at the start, so a wrong one stops it. */
    @Inject
    private Admission admission;

    @PostConstruct
    void begin() {
        database.ready();
        measure();
    }

    @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
    void measure() {
        try {
            admission.measured(backlogs.measure());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "What waits for portals could not be measured; the next round tries again", e);
        }
    }
}
