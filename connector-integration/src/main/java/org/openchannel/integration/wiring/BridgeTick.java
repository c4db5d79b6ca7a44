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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openchannel.bridge.account.SynchroniseAccounts;
import org.openchannel.bridge.binding.CheckBindings;
import org.openchannel.bridge.installation.ProbeSuspended;
import org.openchannel.bridge.message.SweepStatuses;
import org.openchannel.integration.persistence.Database;

/**
 * Looks now and then at what nobody told us: accounts with their messengers, lines with their portals, statuses that
 * crossed their messages. Each job keeps everything it knows in the database; a tick that finds its job still at work
 * lets it be.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class BridgeTick {

    private static final Logger LOG = System.getLogger(BridgeTick.class.getName());

    @EJB
    private Database database;

    @Inject
    private SynchroniseAccounts accounts;

    @Inject
    private CheckBindings bindings;

    @Inject
    private SweepStatuses statuses;

    @Inject
    private ProbeSuspended suspended;

    private final Map<String, Boolean> atWork = new ConcurrentHashMap<>();

    @PostConstruct
    void begin() {
        database.ready();
    }

    @Schedule(second = "*/15", minute = "*", hour = "*", persistent = false)
    void synchroniseAccounts() {
        once("accounts", accounts::synchronise);
    }

    @Schedule(second = "*/10", minute = "*", hour = "*", persistent = false)
    void checkBindings() {
        once("bindings", bindings::check);
    }

    @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
    void sweepStatuses() {
        once("statuses", statuses::sweep);
    }

    @Schedule(second = "30", minute = "*", hour = "*", persistent = false)
    void probeSuspended() {
        once("suspended", suspended::probe);
    }

    private void once(String job, Runnable work) {
        if (atWork.putIfAbsent(job, true) != null) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The round of " + job + " broke; the next one tries again", e);
        } finally {
            atWork.remove(job);
        }
    }
}
