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
import java.util.concurrent.atomic.AtomicBoolean;
import org.openchannel.bridge.retention.ForgetOld;
import org.openchannel.bridge.retention.Marks;
import org.openchannel.integration.persistence.Database;

/** Lets the bridge forget what it kept long enough, a little every minute; two nodes that do it at once do no harm. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class RetentionTick {

    private static final Logger LOG = System.getLogger(RetentionTick.class.getName());

    @EJB
    private Database database;

    /** Its settings are read at the start, so a wrong one stops it. */
    @Inject
    private ForgetOld old;

    private final AtomicBoolean atWork = new AtomicBoolean();
    private volatile Marks marks = Marks.START;

    @PostConstruct
    void begin() {
        database.ready();
    }

    @Schedule(second = "20", minute = "*", hour = "*", persistent = false)
    void forget() {
        if (!atWork.compareAndSet(false, true)) {
            return;
        }
        try {
            marks = old.round(marks);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The round of forgetting broke; the next one tries again", e);
        } finally {
            atWork.set(false);
        }
    }

    /** What still travelled when it was looked at gets another look. */
    @Schedule(minute = "30", hour = "3", persistent = false)
    void lookAgain() {
        marks = Marks.START;
    }
}
