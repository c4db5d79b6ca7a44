package org.openchannel.integration.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/** Ends answers that never end: a timeout of the HTTP client counts only until the first byte of the body. */
public final class Patience {

    private static final Logger LOG = System.getLogger(Patience.class.getName());

    private static final int SKIPPED_AT_ONCE = 8192;

    private Patience() {}

    /**
     * What is {@code coming}, if all of it is there in time. A timeout of the HTTP client's own would end with the first byte
     * of the body.
     */
    public static <T> HttpResponse<T> whole(Duration atMost, CompletableFuture<HttpResponse<T>> coming)
            throws IOException, InterruptedException {
        try {
            return coming.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IOException("No answer: " + e.getMessage(), e);
        } catch (TimeoutException e) {
            coming.cancel(true);
            throw new IOException("No answer within " + atMost.toSeconds() + " s", e);
        } catch (InterruptedException e) {
            coming.cancel(true);
            throw e;
        }
    }

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

        /** Reads what is skipped: a body may take its own time over that. */
        @Override
        public long skip(long count) throws IOException {
            var skipped = new byte[(int) Math.max(0, Math.min(count, SKIPPED_AT_ONCE))];
            var left = count;
            while (left > 0) {
                var read = read(skipped, 0, (int) Math.min(left, skipped.length));
                if (read < 0) {
                    break;
                }
                left -= read;
            }
            return Math.max(0, count - left);
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
