package org.openchannel.web.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openchannel.shared.file.InMemoryFileStore;

/** One value of a call may be longer than memory allows; everything else stays small. */
@Timeout(60)
class RestBodiesTest {

    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final List<String> PLACE = List.of("fields", "content");
    private static final Allowance LARGE_FILE = new Allowance(PLACE, Allowance.Trust.KNOWN);
    private static final int LARGE = 5_000_000;

    private final Door door = new Door();
    private final InMemoryFileStore files = new InMemoryFileStore(2 * LARGE);
    private final LargeSlots slots = new LargeSlots();
    private final RestBodies bodies = new RestBodies(files, slots, door.world.clock);
    private final byte[] content = content();
    private final String base64 = Base64.getEncoder().encodeToString(content);

    private static byte[] content() {
        var bytes = new byte[LARGE];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    @Test
    void a_file_larger_than_other_bodies_comes_as_json() throws IOException {
        var json = "{\"a\":\"\\\"=&\",\"fields\":{\"name\":\"x.png\",\"Content\":\"" + base64.replace("/", "\\/")
                + "\",\"message\":\"after\"},\"auth\":\"token\"}";

        try (var body = read(JSON, json)) {
            var request = RestRequest.of("m", null, body, null);
            assertThat(request.token()).isEqualTo("token");
            assertThat(request.parameters().text("a")).contains("\"=&");
            var fields = request.parameters().inside("fields");
            assertThat(fields.text("message")).contains("after");
            assertThat(kept(fields)).isEqualTo(content);
        }
        assertThat(files.isEmpty()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_file_larger_than_other_bodies_comes_as_a_form(boolean isEncoded) throws IOException {
        var value = isEncoded ? URLEncoder.encode(base64, StandardCharsets.UTF_8) : base64;
        var form = "a=b%3D&fields[name]=x.png&fields%5Bcontent%5D=" + value + "&fields[message]=after";

        try (var body = read(FORM, form)) {
            var fields = RestRequest.of("m", null, body, null).parameters().inside("fields");
            assertThat(fields.text("message")).contains("after");
            assertThat(kept(fields)).isEqualTo(content);
        }
    }

    @Test
    void line_breaks_in_a_file_are_no_matter() throws IOException {
        var mime = Base64.getMimeEncoder().encodeToString(content) + "\r\n";

        try (var body = read(JSON, json(mime.replace("\r\n", "\\r\\n").replace("/", "\\u002f")))) {
            assertThat(kept(RestRequest.of("m", null, body, null).parameters().inside("fields")))
                    .isEqualTo(content);
        }
    }

    @Test
    void what_nobody_kept_is_gone_when_the_call_is_over() {
        try (var body = read(JSON, json(base64))) {
            assertThat(body.longValue()).isNotNull();
            assertThat(files.isEmpty()).isFalse();
        }
        assertThat(files.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "\\\\", "\\ud800", "é", "\\u00", "=AAAA", "====", "\\\""})
    void what_is_no_base64_is_said_to_be_none_and_the_rest_is_read(String spoilt) {
        var half = "A".repeat(BodyScan.LONG);

        try (var body = read(JSON, json(half + spoilt + half))) {
            var request = RestRequest.of("m", null, body, null);
            assertThat(request.parameters()
                            .inside("fields")
                            .longValue("content")
                            .orElseThrow()
                            .fault())
                    .contains(LongValue.Fault.NOT_BASE64);
            assertThat(request.token()).isEqualTo("token");
        }
        assertThat(files.isEmpty()).isTrue();
    }

    @Test
    void a_file_beyond_the_limit_is_said_to_be_too_large() {
        try (var body = read(JSON, json("AAAA".repeat(LARGE)))) {
            assertThat(fault(body)).isEqualTo(LongValue.Fault.TOO_LARGE);
        }
        assertThat(files.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"fields\":{\"content\":\"L\",\"message\":\"L\"}}",
                "{\"fields\":{\"message\":\"L\"}}",
                "{\"content\":\"L\"}",
                "{\"fields\":[\"L\"]}",
                "{\"fields\":{\"content\":[\"L\"]}}",
                "{\"fields\":{\"content\":{\"content\":\"L\"}}}",
                "{\"fields\":{\"L\":1}}",
                "{\"fields\":\"L\"}",
                "[\"L\"]",
                "\"L\"",
                "{\"fields\":{\"content\":\"L",
                "{\"fields\":{\"content\":\"L\\",
                "{\"fields\":{\"content\":\"L\\u0",
                "{\"fields\":{\"content\":\"L\"",
            })
    void a_long_value_in_any_other_place_is_refused(String shape) {
        refused(shape.replace("L", base64), 400);
    }

    @Test
    void everything_but_the_one_value_stays_small() {
        refused("{\"fields\":{\"content\":\"" + base64 + "\"},\"list\":[" + "\"words\",".repeat(600_000) + "1]}", 413);
        refused("{\"list\":" + "[".repeat(100_000) + "],\"fields\":{\"content\":\"" + base64 + "\"}}", 400);
        assertThatThrownBy(() -> bodies.read(JSON, stream(json(base64)), Allowance.SMALL))
                .isInstanceOfSatisfying(
                        RestException.class, e -> assertThat(e.status()).isEqualTo(413));
        assertThatThrownBy(() -> bodies.read("multipart/form-data; boundary=B", stream(base64), LARGE_FILE))
                .isInstanceOfSatisfying(
                        RestException.class, e -> assertThat(e.status()).isEqualTo(413));
    }

    @Test
    void a_body_that_breaks_off_leaves_nothing_behind() {
        var broken = new SequenceInputStream(stream("{\"fields\":{\"content\":\"" + base64), new BrokenOff());

        assertThatThrownBy(() -> bodies.read(JSON, broken, LARGE_FILE)).isInstanceOf(RestException.class);
        assertThat(files.isEmpty()).isTrue();
        slots.take();
    }

    @Test
    void who_sends_a_drop_at_a_time_is_cut_off() {
        var drops = new InputStream() {
            @Override
            public int read() {
                door.world.clock.advance(Duration.ofSeconds(1));
                return 'A';
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                into[offset] = (byte) read();
                return 1;
            }
        };

        assertThatThrownBy(() -> bodies.read(JSON, drops, LARGE_FILE))
                .isInstanceOfSatisfying(
                        RestException.class, e -> assertThat(e.status()).isEqualTo(408));
        assertThat(files.isEmpty()).isTrue();
    }

    @Test
    void only_a_few_large_bodies_are_read_at_once() throws InterruptedException, ExecutionException {
        var begun = new CountDownLatch(LargeSlots.MOST);
        var goOn = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(LargeSlots.MOST);
        try {
            var reads = new ArrayList<Future<RestRequest.Body>>();
            for (var i = 0; i < LargeSlots.MOST; i++) {
                var halting = new SequenceInputStream(
                        stream("{\"fields\":{\"content\":\"" + base64), new Halting(begun, goOn, "\"}}"));
                reads.add(threads.submit(() -> bodies.read(JSON, halting, LARGE_FILE)));
            }
            begun.await();
            assertThatThrownBy(() -> read(JSON, json(base64)))
                    .isInstanceOfSatisfying(
                            RestException.class,
                            e -> assertThat(List.of(e.status(), e.code()))
                                    .isEqualTo(List.of(503, "QUERY_LIMIT_EXCEEDED")));
            read(JSON, json("AAAA")).close();
            goOn.countDown();
            for (var read : reads) {
                read.get().close();
            }
            read(JSON, json(base64)).close();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_user_puts_a_large_file_into_a_chat() {
        var chat = Door.result(door.as(1).form("im.chat.add", "TITLE=Plans&USERS[]=2"));
        var json = json(base64).replace("\"auth\"", "\"dialogId\":\"chat" + chat + "\",\"auth\"");

        var sent = (Map<?, ?>) Door.result(upload("im.v2.File.upload", json));

        assertThat(sent.get("dialogId")).isEqualTo("chat" + chat);
        assertThat((Map<?, ?>) sent.get("file"))
                .extracting(file -> file.get("size"))
                .isEqualTo((long) LARGE);
        assertThat(upload("im.v2.File.upload", json.replace("chat" + chat, "chat999"))
                        .status())
                .isEqualTo(403);
        assertThat(upload("im.v2.File.upload", json.replace("AA", "!!")).body())
                .containsEntry("error", "FILE_INVALID_CONTENT");
    }

    private RestAnswer upload(String method, String json) {
        var own = new RestBodies(door.files, slots, door.world.clock);
        var token = "\"auth\":\"" + door.tokenOf(1) + "\"";
        var allowance = door.door().allowance("/" + method, null, null, "127.0.0.1");
        try (var body = own.read(JSON, stream(json.replace("\"auth\":\"token\"", token)), allowance)) {
            return door.answer(method, null, body);
        }
    }

    @Test
    void of_a_call_that_may_not_be_made_no_body_is_read() {
        var method = "/im.v2.File.upload";
        var good = door.tokenOf(1);
        door.world.clock.advance(Duration.ofHours(2));

        assertThat(trust(method, "auth=nobodys", null)).isEqualTo(Allowance.Trust.REFUSED);
        assertThat(trust(method, null, "Bearer nobodys")).isEqualTo(Allowance.Trust.REFUSED);
        assertThat(trust("/1/nokey" + method, null, null)).isEqualTo(Allowance.Trust.REFUSED);
        assertThat(trust(method, "auth=" + good, null))
                .as("the token is too old")
                .isEqualTo(Allowance.Trust.REFUSED);
        var untouched = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("Somebody reads");
            }

            @Override
            public int read(byte[] into, int from, int most) {
                return read();
            }
        };
        var refused = new Allowance(PLACE, Allowance.Trust.REFUSED);
        assertThat(bodies.read(JSON, untouched, refused)).isEqualTo(RestRequest.Body.NONE);
    }

    @Test
    void who_calls_rightly_may_bring_a_large_file() {
        var method = "/im.v2.File.upload";

        assertThat(trust(method, "auth=" + door.tokenOf(1), null)).isEqualTo(Allowance.Trust.KNOWN);
        assertThat(trust(method, null, "Bearer " + door.tokenOf(1))).isEqualTo(Allowance.Trust.KNOWN);
        assertThat(door.door().allowance("/profile", "auth=" + door.tokenOf(1), null, "127.0.0.1"))
                .isEqualTo(Allowance.SMALL);
        assertThat(door.door().allowance("/no.such.method", null, null, "127.0.0.1"))
                .isEqualTo(Allowance.SMALL);
    }

    @Test
    void whose_token_is_in_the_body_may_bring_a_large_file_when_they_called_from_there_lately() {
        var method = "/im.v2.File.upload";
        assertThat(trust(method, null, null)).isEqualTo(Allowance.Trust.STRANGER);

        door.form("profile", "auth=nobodys");
        assertThat(trust(method, null, null)).isEqualTo(Allowance.Trust.STRANGER);
        door.form("profile", "");
        assertThat(trust(method, null, null)).isEqualTo(Allowance.Trust.KNOWN);

        door.world.clock.advance(KnownSources.LATELY);
        assertThat(trust(method, null, null)).isEqualTo(Allowance.Trust.STRANGER);
    }

    @Test
    void a_stranger_may_send_no_more_than_with_any_other_call() {
        var stranger = new Allowance(PLACE, Allowance.Trust.STRANGER);

        assertThatThrownBy(() -> bodies.read(JSON, stream(json(base64)), stranger))
                .isInstanceOfSatisfying(
                        RestException.class, e -> assertThat(e.status()).isEqualTo(413));
        assertThat(files.isEmpty()).isTrue();
        bodies.read(JSON, stream(json("AAAA".repeat(BodyScan.LONG))), stranger).close();
    }

    @Test
    void many_addresses_are_not_remembered_for_ever() {
        var sources = new KnownSources();
        var start = door.world.clock.instant();
        for (int i = 0; i < KnownSources.MOST; i++) {
            sources.saw("198.51.100." + i, start);
        }

        sources.saw("192.0.2.1", start);
        assertThat(sources.knows("192.0.2.1", start)).isFalse();

        var later = start.plus(KnownSources.LATELY);
        sources.saw("192.0.2.1", later);
        assertThat(sources.knows("192.0.2.1", later)).isTrue();
        assertThat(sources.knows("198.51.100.1", later)).isFalse();
    }

    private Allowance.Trust trust(String path, @Nullable String query, @Nullable String authorization) {
        return door.door().allowance(path, query, authorization, "127.0.0.1").trust();
    }

    private static String json(String content) {
        return "{\"fields\":{\"name\":\"x.png\",\"content\":\"" + content + "\"},\"auth\":\"token\"}";
    }

    private void refused(String json, int status) {
        ThrowingCallable call = () -> {
            try (var body = read(JSON, json)) {
                RestRequest.of("m", null, body, null);
            }
        };
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RestException.class, e -> assertThat(e.status()).isEqualTo(status));
        assertThat(files.isEmpty()).isTrue();
    }

    private static LongValue.Fault fault(RestRequest.Body body) {
        var parameters = RestRequest.of("m", null, body, null).parameters();
        return parameters
                .inside("fields")
                .longValue("content")
                .orElseThrow()
                .fault()
                .orElseThrow();
    }

    private byte[] kept(Parameters fields) throws IOException {
        var stored = fields.longValue("content").orElseThrow().keep("x.png", "image/png");
        try (var bytes = files.open(stored.id())) {
            return bytes.readAllBytes();
        }
    }

    private RestRequest.Body read(String type, String body) {
        return bodies.read(type, stream(body), LARGE_FILE);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static final class BrokenOff extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("The sender is gone");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return read();
        }
    }

    /** Says that it was reached, and goes on when it may. */
    private static final class Halting extends InputStream {

        private final CountDownLatch begun;
        private final CountDownLatch goOn;
        private final InputStream rest;
        private boolean isReached;

        Halting(CountDownLatch begun, CountDownLatch goOn, String rest) {
            this.begun = begun;
            this.goOn = goOn;
            this.rest = stream(rest);
        }

        @Override
        public int read() throws IOException {
            if (!isReached) {
                isReached = true;
                begun.countDown();
                try {
                    goOn.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new UncheckedIOException(new IOException(e));
                }
            }
            return rest.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var one = read();
            buffer[offset] = (byte) one;
            return one < 0 ? -1 : 1;
        }
    }
}
