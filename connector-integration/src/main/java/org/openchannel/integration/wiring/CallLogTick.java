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

    /** The server's own thread knows nothing of our transactions. */
    @Resource
    private ContextService contexts;

    @Inject
    private WriteCalls writeCalls;

    private final ServerEnd serverEnd = new ServerEnd();

    @PostConstruct
    void begin() {
        database.ready();
        serverEnd.listen(contexts.contextualRunnable(writeCalls::write));
    }

    /** Who reads the log brings it up to date first: seldom is enough, and what gives way meanwhile costs nothing. */
    @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
    void tick() {
        writeCalls.write();
    }

    /** The last ones before the application goes and the server stays. */
    @PreDestroy
    void end() {
        serverEnd.forget();
        writeCalls.write();
    }
}
