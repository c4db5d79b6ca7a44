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
import org.openchannel.bridge.retention.ForgetOld;
import org.openchannel.bridge.retention.Marks;
import org.openchannel.integration.persistence.Database;

/** Lets the bridge forget what it kept long enough, a little every minute, on one node at a time. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class RetentionTick {

    @EJB
    private Database database;

    /** Its settings are read at the start, so a wrong one stops it. */
    @Inject
    private ForgetOld old;

    @Inject
    private ClusterJobs jobs;

    private volatile Marks marks = Marks.START;

    @PostConstruct
    void begin() {
        database.ready();
    }

    @Schedule(second = "20", minute = "*", hour = "*", persistent = false)
    void forget() {
        jobs.round("retention", () -> marks = old.round(marks));
    }

    /** What still travelled when it was looked at gets another look. */
    @Schedule(minute = "30", hour = "3", persistent = false)
    void lookAgain() {
        marks = Marks.START;
    }
}
