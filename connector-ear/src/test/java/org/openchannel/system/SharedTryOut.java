package org.openchannel.system;

import org.jspecify.annotations.Nullable;

/** One try-out for all tests that disturb nobody else in it; started for the first of them, ended with the last. */
final class SharedTryOut {

    private static @Nullable RunningProduct product;

    private SharedTryOut() {}

    static synchronized RunningProduct product() {
        var running = product;
        if (running == null) {
            running = RunningProduct.tryOut();
            product = running;
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
        }
        return running;
    }
}
