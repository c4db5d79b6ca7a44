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
import java.util.Map;
import java.util.stream.Collectors;
import org.openchannel.bridge.budget.Budget;
import org.openchannel.bridge.budget.Budgets;
import org.openchannel.bridge.message.Routes;
import org.openchannel.integration.persistence.Database;
import org.openchannel.integration.persistence.Depths;
import org.openchannel.shared.NodeName;

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
    private PortalMeters portals;

    @Inject
    private LaneMeters lanes;

    @Inject
    private GatewayMeters gateways;

    @Inject
    private Presence presence;

    @Inject
    private NodeName node;

    @Inject
    private Budgets budgets;

    @Inject
    private Clock clock;

    private Map<String, Budget.Use> uses() {
        return budgets.uses().entrySet().stream()
                .filter(each -> !each.getValue().isNothing())
                .collect(Collectors.toMap(each -> each.getKey().value(), Map.Entry::getValue));
    }

    @PostConstruct
    void begin() {
        database.ready();
    }

    @Schedule(second = "*/15", minute = "*", hour = "*", persistent = false)
    void measure() {
        try {
            var suspended = depths.suspendedPortals();
            meters.measured(depths.queues(), suspended.size(), clock.instant());
            meters.leased(
                    depths.leased(node, clock.instant()), presence.parties().held());
            lanes.elect();
            gateways.measured(depths.accounts());
            gateways.told(depths::gateways);
            portals.measured(depths.waiting(Routes.PORTAL), suspended, uses());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Nothing could be measured; the next round tries again", e);
        }
    }
}
