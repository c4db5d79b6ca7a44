package org.openchannel.integration.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Ends answers that never end: a timeout of the HTTP client counts only until the first byte of the body. */
public final class Patience {

    private static final Logger LOG = System.getLogger(Patience.class.getName());

    private Patience() {}

    /** Closes {@code body} after a while, wherever its reader is; the reader gets an {@link IOException} then. */
    public static void closeAfter(Duration atMost, InputStream body) {
        CompletableFuture.delayedExecutor(atMost.toMillis(), TimeUnit.MILLISECONDS, Runnable::run)
                .execute(() -> close(body));
    }

    /**
     * The same for readers who ask for little at a time: nothing is read of {@code body} any more after a while.
     *
     * @param nanos the time since anything, as {@link System#nanoTime}
     */
    public static InputStream within(Duration atMost, InputStream body, LongSupplier nanos) {
        return new Hurried(body, nanos, nanos.getAsLong() + atMost.toNanos());
    }

    private static final class Hurried extends FilterInputStream {

        private final LongSupplier nanos;
        private final long end;

        private Hurried(InputStream body, LongSupplier nanos, long end) {
            super(body);
            this.nanos = nanos;
            this.end = end;
        }

        @Override
        public int read() throws IOException {
            require();
            return in.read();
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            require();
            return in.read(buffer, from, length);
        }

        private void require() throws IOException {
            if (nanos.getAsLong() - end > 0) {
                throw new IOException("The answer does not come to its end");
            }
        }
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "An answer could not be closed", e);
        }
    }
}
