package org.openchannel.integration.persistence;

import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;

/** Tests in a database of their own, empty at first and gone after each. */
public abstract class InDatabase {

    protected final TestDatabase database;

    protected InDatabase(TestDatabase database) {
        this.database = database;
    }

    /** A transaction around {@code step}. */
    public <T> T inTransaction(Callable<T> step) {
        return database.inTransaction(step);
    }

    @AfterEach
    void close() {
        database.close();
    }
}
