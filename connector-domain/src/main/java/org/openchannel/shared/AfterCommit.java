package org.openchannel.shared;

/** Lets a use case wake somebody up once its transaction is really committed. */
public interface AfterCommit {

    /**
     * Runs {@code action} after the current transaction commits, never if it rolls back, and at once when there is
     * none. The action must be quick, must not throw and runs outside any transaction. It is a hint: after a crash it
     * never runs, so whoever waits for it also looks at the database now and then.
     */
    void run(Runnable action);
}
