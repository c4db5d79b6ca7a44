package org.openchannel.system;

import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** connector.jar without any setting. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StartPageOnH2IT implements StartPageContract, StoryContract {

    private RunningProduct product;

    @BeforeAll
    void start() {
        product = RunningProduct.tryOut();
    }

    @AfterAll
    void stop() {
        product.close();
    }

    @Override
    public URI address() {
        return product.address();
    }
}
