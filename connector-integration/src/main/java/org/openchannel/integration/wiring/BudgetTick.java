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
import org.openchannel.bridge.watch.LookAtLimits;
import org.openchannel.integration.persistence.Database;

/**
 * Tells all nodes what this one uses of portals' limits, and hears what they use: pages call portals from any node. A node that
 * uses nothing writes nothing.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class BudgetTick {

    private static final Logger LOG = System.getLogger(BudgetTick.class.getName());

    @EJB
    private Database database;

    @Inject
    private LookAtLimits limits;

    private volatile boolean hasTold;

    @PostConstruct
    void begin() {
        database.ready();
    }

    @Schedule(second = "3/5", minute = "*", hour = "*", persistent = false)
    void tell() {
        try {
            if (hasTold || limits.isUsing()) {
                hasTold = limits.tell();
            }
            limits.hear();
        } catch (RuntimeException e) {
            LOG.log(Level.INFO, "Other nodes don''t hear how much of limits is used: {0}", e.getMessage());
        }
    }
}
