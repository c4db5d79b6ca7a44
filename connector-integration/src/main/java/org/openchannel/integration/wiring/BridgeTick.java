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
import org.openchannel.bridge.account.SynchroniseAccounts;
import org.openchannel.bridge.binding.CheckBindings;
import org.openchannel.bridge.installation.ProbeSuspended;
import org.openchannel.bridge.installation.RenewSetUps;
import org.openchannel.bridge.installation.WatchActors;
import org.openchannel.bridge.message.SweepStatuses;
import org.openchannel.bridge.news.WatchHeld;
import org.openchannel.bridge.news.WatchValidity;
import org.openchannel.bridge.robot.AskForRobots;
import org.openchannel.bridge.roster.TakePulses;
import org.openchannel.bridge.settings.SynchronisePresence;
import org.openchannel.bridge.sms.ArrangeSmsProviders;
import org.openchannel.integration.persistence.Database;

/**
 * Looks now and then at what nobody told us: accounts with their messengers, lines with their portals, statuses that
 * crossed their messages, connections that end soon. One node does each job for all, but for what
 * portals are asked often: that is done by the node that carries to them. All that is known is in the database.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class BridgeTick {

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

    @Inject
    private ArrangeSmsProviders smsProviders;

    @Inject
    private AskForRobots robots;

    @Inject
    private RenewSetUps setUps;

    @Inject
    private WatchActors actors;

    @Inject
    private TakePulses pulses;

    @Inject
    private WatchValidity validity;

    @Inject
    private WatchHeld held;

    @Inject
    private SynchronisePresence presences;

    @Inject
    private ClusterJobs jobs;

    @PostConstruct
    void begin() {
        database.ready();
    }

    @Schedule(second = "*/15", minute = "*", hour = "*", persistent = false)
    void synchroniseAccounts() {
        jobs.round("accounts", accounts::synchronise);
    }

    @Schedule(second = "*/2", minute = "*", hour = "*", persistent = false)
    void synchronisePresences() {
        jobs.round("presences", presences::synchronise);
    }

    @Schedule(second = "*/10", minute = "*", hour = "*", persistent = false)
    void checkBindings() {
        jobs.here("bindings", bindings::check);
    }

    @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
    void sweepStatuses() {
        jobs.round("statuses", statuses::sweep);
    }

    @Schedule(second = "15", minute = "*", hour = "*", persistent = false)
    void watchActors() {
        jobs.round("actors", actors::look);
    }

    @Schedule(second = "*/10", minute = "*", hour = "*", persistent = false)
    void takePulses() {
        jobs.round("pulses", pulses::take);
    }

    @Schedule(second = "30", minute = "*", hour = "*", persistent = false)
    void probeSuspended() {
        jobs.round("suspended", suspended::probe);
    }

    @Schedule(second = "3/10", minute = "*", hour = "*", persistent = false)
    void arrangeSmsProviders() {
        jobs.round("sms", smsProviders::arrange);
    }

    @Schedule(second = "6/10", minute = "*", hour = "*", persistent = false)
    void bringPortalsUpToDate() {
        jobs.round("set-ups", setUps::renew);
        jobs.round("robots", robots::look);
    }

    @Schedule(second = "45", minute = "*", hour = "*", persistent = false)
    void watchForNews() {
        jobs.round("validity", validity::look);
        jobs.round("held", held::look);
    }
}
