package org.openchannel.integration.http;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;

/** Fetches a file by an address somebody else named: guarded, with timeouts, redirects only within one host. */
@Dependent
public class Downloads {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int REDIRECTS = 3;
    private static final int BUFFER = 8192;

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT_TIMEOUT)
            .build();

    private final AddressGuard guard;
    private final Duration forAnswer;
    private final Duration forWhole;

    @Inject
    public Downloads(AddressGuard guard) {
        this(guard, ANSWER_TIMEOUT, PATIENCE);
    }

    /**
     * @param forAnswer how long until all headers are there
     * @param forWhole how long from then on until all of the file is
     */
    Downloads(AddressGuard guard, Duration forAnswer, Duration forWhole) {
        this.guard = guard;
        this.forAnswer = forAnswer;
        this.forWhole = forWhole;
    }

    /** A file on its way to us; close it. Reading it fails when it is longer than was allowed. */
    public record Download(String mediaType, InputStream content) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            content.close();
        }
    }

    /**
     * Opens what lies at {@code address}.
     *
     * @param longest how many bytes at most
     * @throws IOException when there is nothing to be had; the message is fit for the one who named the address
     */
    public Download open(URI address, long longest) throws IOException {
        var here = address;
        for (int hop = 0; hop <= REDIRECTS; hop++) {
            guard.check(here);
            var answer = send(here);
            var status = answer.statusCode();
            if (status / 100 == 3 && answer.headers().firstValue("Location").isPresent()) {
                answer.body().close();
                here = sameHost(here, answer.headers().firstValue("Location").orElseThrow());
                continue;
            }
            if (status != 200) {
                answer.body().close();
                throw new IOException(here.getHost() + " answered " + status);
            }
            Patience.closeAfter(forWhole, answer.body());
            return new Download(mediaType(answer), new Limited(answer.body(), longest));
        }
        throw new IOException(address.getHost() + " redirects in circles");
    }

    private static URI sameHost(URI from, String location) throws IOException {
        var to = resolved(from, location);
        if (to.getHost() == null || !to.getHost().equalsIgnoreCase(from.getHost())) {
            throw new IOException(from.getHost() + " redirects to another host");
        }
        return to;
    }

    private static URI resolved(URI from, String location) throws IOException {
        try {
            return from.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new IOException(from.getHost() + " redirects to no address", e);
        }
    }

    private HttpResponse<InputStream> send(URI address) throws IOException {
        try {
            var request =
                    HttpRequest.newBuilder(address).timeout(forAnswer).GET().build();
            return CLIENT.send(request, BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while fetching", e);
        } catch (IllegalArgumentException e) {
            throw new IOException("Not an address: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new IOException(address.getHost() + " can't be reached: " + e.getMessage(), e);
        }
    }

    private static String mediaType(HttpResponse<?> answer) {
        var type = answer.headers().firstValue("Content-Type").orElse("application/octet-stream");
        var semicolon = type.indexOf(';');
        var bare = (semicolon < 0 ? type : type.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
        return bare.matches("[a-z0-9.+-]+/[a-z0-9.+-]{1,80}") ? bare : "application/octet-stream";
    }

    /** Breaks off when more comes than was allowed. */
    private static final class Limited extends FilterInputStream {

        private long left;

        Limited(InputStream content, long longest) {
            super(content);
            this.left = longest;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            var read = super.read(target, offset, Math.min(length, BUFFER));
            left -= Math.max(read, 0);
            if (left < 0) {
                throw new IOException("The file is too large");
            }
            return read;
        }
    }
}
