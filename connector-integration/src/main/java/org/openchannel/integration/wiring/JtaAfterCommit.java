package org.openchannel.integration.wiring;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.openchannel.shared.AfterCommit;

/** After the commit of the container's transaction. */
@Dependent
class JtaAfterCommit implements AfterCommit {

    private static final Logger LOG = System.getLogger(JtaAfterCommit.class.getName());

    @Resource
    private TransactionSynchronizationRegistry registry;

    @Override
    public void run(Runnable action) {
        if (registry.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            guarded(action);
            return;
        }
        registry.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Only the outcome matters.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    guarded(action);
                }
            }
        });
    }

    private static void guarded(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A hint after a commit was lost; the next tick makes up for it", e);
        }
    }
}
