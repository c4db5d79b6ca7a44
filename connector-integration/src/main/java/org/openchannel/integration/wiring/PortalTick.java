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
import org.openchannel.integration.persistence.Database;
import org.openchannel.portal.routing.TendSessions;

/** Lets the portal's lines do what their time has come for. One node does it for all. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class PortalTick {

    @EJB
    private Database database;

    @Inject
    private TendSessions sessions;

    @Inject
    private ClusterJobs jobs;

    @PostConstruct
    void begin() {
        database.ready();
    }

    @Schedule(second = "*/2", minute = "*", hour = "*", persistent = false)
    void tendSessions() {
        jobs.round("sessions", sessions::tend);
    }
}
