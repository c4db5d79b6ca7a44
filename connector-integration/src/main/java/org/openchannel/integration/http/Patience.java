package org.openchannel.integration.http;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Ends answers that never end: a timeout of the HTTP client counts only until the first byte of the body. */
public final class Patience {

    private static final Logger LOG = System.getLogger(Patience.class.getName());

    private Patience() {}

    /** Closes {@code body} after a while, wherever its reader is; the reader gets an {@link IOException} then. */
    public static void closeAfter(Duration atMost, InputStream body) {
        CompletableFuture.delayedExecutor(atMost.toMillis(), TimeUnit.MILLISECONDS, Runnable::run)
                .execute(() -> close(body));
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "An answer could not be closed", e);
        }
    }
}
