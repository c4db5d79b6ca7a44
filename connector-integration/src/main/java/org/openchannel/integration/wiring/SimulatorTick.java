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
import org.openchannel.shared.ServerSettings;
import org.openchannel.simulator.device.TurnDevices;

/** Moves the simulated messenger's devices on: to their next code, out of codes, to connected. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class SimulatorTick {

    @EJB
    private Database database;

    @Inject
    private TurnDevices devices;

    @Inject
    private ClusterJobs jobs;

    @Inject
    private ServerSettings settings;

    @PostConstruct
    void begin() {
        database.ready();
    }

    @Schedule(second = "*", minute = "*", hour = "*", persistent = false)
    void tick() {
        if (settings.isSimulatorEnabled()) {
            jobs.round("devices", devices::turnDue);
        }
    }
}
