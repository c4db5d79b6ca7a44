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
import org.openchannel.integration.persistence.Database;

/** The safety net under the wake-ups: retries that fall due, hints that were lost, leases of nodes that died. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LaneTick {

    @EJB
    private Database database;

    @Inject
    private LaneWorkers workers;

    @PostConstruct
    void begin() {
        database.ready();
    }

    @Schedule(second = "*", minute = "*", hour = "*", persistent = false)
    void tick() {
        workers.wakeAll();
    }
}
