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
import java.util.concurrent.atomic.AtomicBoolean;
import org.openchannel.integration.persistence.Database;
import org.openchannel.portal.routing.TendSessions;

/** Lets the portal's lines do what their time has come for. A tick that finds the last one at work lets it be. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class PortalTick {

    private static final Logger LOG = System.getLogger(PortalTick.class.getName());

    @EJB
    private Database database;

    @Inject
    private TendSessions sessions;

    private final AtomicBoolean atWork = new AtomicBoolean();

    @PostConstruct
    void begin() {
        database.ready();
    }

    @Schedule(second = "*/2", minute = "*", hour = "*", persistent = false)
    void tendSessions() {
        if (!atWork.compareAndSet(false, true)) {
            return;
        }
        try {
            sessions.tend();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The round of sessions broke; the next one tries again", e);
        } finally {
            atWork.set(false);
        }
    }
}
