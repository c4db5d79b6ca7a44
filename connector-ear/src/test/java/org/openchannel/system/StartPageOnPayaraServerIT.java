package org.openchannel.system;

import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** connector.ear on Payara Server with PostgreSQL, named by environment variables alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StartPageOnPayaraServerIT implements StartPageContract, StoryContract {

    private Postgres postgres;
    private PayaraServer product;

    @BeforeAll
    void start() {
        postgres = Postgres.start();
        product = PayaraServer.on(postgres.freshDatabase());
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
