package org.openchannel.web.portal.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.file.FileStore;
import org.openchannel.web.http.PhpForm;

/**
 * Reads the bodies of calls: into memory, up to a few megabytes; only for a method that takes a large value, the one long
 * value goes straight into the file store. Multipart forms are always small.
 */
@Dependent
public class RestBodies {

    private static final Logger LOG = System.getLogger(RestBodies.class.getName());

    private static final int LONGEST_TEXT = PhpForm.MAX_LENGTH;

    /** The largest file as Base64 with a fifth of it escaped, and the text besides. */
    private static final long LONGEST_BODY = FileStore.MAX_SIZE / 3 * 4 / 5 * 7 + LONGEST_TEXT;

    /** As long as a slow line needs. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** Whoever sends a drop at a time must not hold a place for so long: after the start, so many bytes a second at least. */
    private static final long SLOWEST = 64 * 1024;

    private static final Duration START = Duration.ofSeconds(20);

    private final FileStore files;
    private final LargeSlots slots;
    private final Clock clock;

    @Inject
    public RestBodies(FileStore files, LargeSlots slots, Clock clock) {
        this.files = files;
        this.slots = slots;
        this.clock = clock;
    }

    static RestException tooLarge(long most) {
        return new RestException(413, "INVALID_REQUEST", "The body is larger than " + most / (1024 * 1024) + " MB");
    }

    /** Who wrote their token into the body is not known before all of it is read. */
    private static RestException beyondStrangers() {
        return new RestException(
                413,
                "INVALID_REQUEST",
                "The body is larger than " + LONGEST_TEXT / (1024 * 1024)
                        + " MB; with the token in the address or in the Authorization header it may be");
    }

    /**
     * Reads one; it must be closed.
     *
     * @param allowance what the call may bring; of a call that is refused nothing is read
     */
    RestRequest.Body read(@Nullable String type, InputStream body, Allowance allowance) {
        var mediaType = type == null ? "" : type;
        var isMultipart = mediaType.toLowerCase(Locale.ROOT).startsWith("multipart/");
        try {
            if (allowance.trust() == Allowance.Trust.REFUSED) {
                return RestRequest.Body.NONE;
            }
            return allowance.place().isEmpty() || isMultipart
                    ? small(mediaType, body)
                    : large(mediaType, body, allowance);
        } catch (IOException e) {
            throw brokenOff();
        }
    }

    private static RestException brokenOff() {
        return new RestException(400, "INVALID_REQUEST", "The body broke off");
    }

    private static RestRequest.Body small(String mediaType, InputStream body) throws IOException {
        var bytes = body.readNBytes(LONGEST_TEXT + 1);
        if (bytes.length > LONGEST_TEXT) {
            throw tooLarge(LONGEST_TEXT);
        }
        return new RestRequest.Body(mediaType, new String(bytes, StandardCharsets.UTF_8));
    }

    private RestRequest.Body large(String mediaType, InputStream body, Allowance allowance) throws IOException {
        var isJson = mediaType.toLowerCase(Locale.ROOT).startsWith("application/json");
        var bounded = new Bounded(body, allowance.trust() == Allowance.Trust.KNOWN);
        var scan = new BodyScan(bounded, isJson ? BodyScan.Syntax.JSON : BodyScan.Syntax.FORM, LONGEST_TEXT);
        var found = new ArrayList<LongValue>();
        try {
            var text = scan.read(value -> found.add(received(value)));
            return found.isEmpty()
                    ? new RestRequest.Body(mediaType, text)
                    : new RestRequest.Body(mediaType, text, allowance.place(), found.get(0));
        } catch (IOException | RuntimeException e) {
            found.forEach(LongValue::close);
            throw e;
        }
    }

    private LongValue received(InputStream value) {
        slots.take();
        try {
            return stored(value);
        } finally {
            slots.free();
        }
    }

    private LongValue stored(InputStream value) {
        try {
            var bytes = new Base64Stream(value);
            var received = LongValue.received(files, files.receive(bytes));
            try {
                bytes.requireEnd();
                return received;
            } catch (IOException | RuntimeException e) {
                received.close();
                throw e;
            }
        } catch (Base64Stream.NotBase64Exception e) {
            return LongValue.spoilt(files, LongValue.Fault.NOT_BASE64);
        } catch (FileStore.TooLargeException e) {
            return LongValue.spoilt(files, LongValue.Fault.TOO_LARGE);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "An upload could not be stored", e);
            return LongValue.spoilt(files, LongValue.Fault.NOT_STORED);
        }
    }

    /** A body of which neither the length nor the time is endless; what goes wrong with it is the caller's trouble. */
    private final class Bounded extends InputStream {

        private final InputStream body;
        private final Instant begun = clock.instant();
        private final Instant deadline = begun.plus(PATIENCE);
        private final boolean isKnown;
        private long size;

        Bounded(InputStream body, boolean isKnown) {
            this.body = body;
            this.isKnown = isKnown;
        }

        @Override
        public int read() {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        private boolean isDripping() {
            var inTime = START.plus(Duration.ofSeconds(size / SLOWEST));
            return clock.instant().isAfter(begun.plus(inTime));
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (clock.instant().isAfter(deadline) || isDripping()) {
                throw new RestException(408, "INVALID_REQUEST", "The body took too long");
            }
            int read;
            try {
                read = body.read(into, offset, length);
            } catch (IOException e) {
                throw brokenOff();
            }
            size += Math.max(0, read);
            if (!isKnown && size > LONGEST_TEXT) {
                throw beyondStrangers();
            }
            if (size > LONGEST_BODY) {
                throw tooLarge(LONGEST_BODY);
            }
            return read;
        }
    }
}
