package org.openchannel.system;

import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** connector.jar with a PostgreSQL of one's own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StartPageOnPostgresIT implements StartPageContract, StoryContract {

    private Postgres postgres;
    private RunningProduct product;

    @BeforeAll
    void start() {
        postgres = Postgres.start();
        product = RunningProduct.on(postgres.freshDatabase());
    }

    @AfterAll
    void stop() {
        product.close();
        postgres.close();
    }

    @Override
    public URI address() {
        return product.address();
    }
}
