package org.openchannel.integration.wiring;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
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
import org.openchannel.portal.call.WriteCalls;

/** Brings what applications called into the log, many calls at a time. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class CallLogTick {

    @EJB
    private Database database;

    @Inject
    private WriteCalls writeCalls;

    @PostConstruct
    void begin() {
        database.ready();
    }

    /** Who reads the log brings it up to date first: seldom is enough, and what gives way meanwhile costs nothing. */
    @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
    void tick() {
        writeCalls.write();
    }

    /** The last ones before the end. */
    @PreDestroy
    void end() {
        writeCalls.write();
    }
}
