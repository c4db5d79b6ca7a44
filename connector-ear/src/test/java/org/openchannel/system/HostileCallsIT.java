package org.openchannel.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openchannel.portal.attack.Attack;
import org.openchannel.portal.attack.Bomb;
import org.openchannel.portal.attack.MethodTable;

/**
 * The calls that mean no good, against the running product on PostgreSQL, which keeps less than H2 does: what fits in
 * memory may not fit there.
 */
@Timeout(600)
class HostileCallsIT {

    /** Poisons a database or a wire may choke on, however well the rules in front of it are tested in memory. */
    private static final Set<String> STRONG = Set.of("huge", "longish", "NUL", "lone surrogate");

    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** How many calls the server works on at a time. */
    private static final int THREADS = 200;

    private static final String HALF = "POST /rest/user.option.set HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{";

    private static Postgres postgres;
    private static RunningProduct product;
    private static StrangersConnector connector;

    @BeforeAll
    static void start() {
        postgres = Postgres.start();
        product = RunningProduct.asInReadme(postgres.freshDatabase());
        connector = StrangersConnector.install(product.address());
    }

    @AfterAll
    static void stop() {
        product.close();
        postgres.close();
    }

    @Test
    void every_method_there_is_is_in_the_table() {
        try (var wire = new KeepAlive(connector.home())) {
            var offered = wire.post("/rest/methods", "{\"auth\":\"" + connector.token() + "\"}")
                    .body();
            var names = Pattern.compile("\"([a-z0-9.]+\\.[a-z0-9.]+)\"")
                    .matcher(offered.toLowerCase(Locale.ROOT))
                    .results()
                    .map(found -> found.group(1))
                    .toList();

            assertThat(names).hasSizeGreaterThan(150);
            assertThat(MethodTable.methods()).containsAll(names);
        }
    }

    @Test
    void every_wrong_call_is_refused_with_a_clear_word() {
        var complaints = new ArrayList<String>();
        try (var wire = new KeepAlive(connector.home())) {
            for (var attack : attacks(wire)) {
                var json = attack.jsonWith("\"auth\":\"" + connector.token() + "\"");
                complain(
                        complaints,
                        attack.method() + ", " + attack.what(),
                        () -> wire.post("/rest/" + attack.method(), json));
            }
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void every_body_nobody_means_is_refused_or_understood() {
        var complaints = new ArrayList<String>();
        for (var bomb : Bomb.all(connector.token())) {
            try (var wire = new KeepAlive(connector.home())) {
                complain(
                        complaints,
                        bomb.what(),
                        () -> bomb.mediaType().isEmpty()
                                ? wire.get("/rest/user.option.set?" + bomb.query())
                                : wire.post("/rest/user.option.set?" + bomb.query(), bomb.mediaType(), bomb.body()));
            }
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void no_text_of_a_stranger_becomes_part_of_a_page() {
        try (var wire = new KeepAlive(connector.home())) {
            new HostileTexts(wire, connector).say();
        }
        var administrator = new Visitor(connector.home());
        administrator.submit(
                administrator.open("/portal/signin"), "form[action$=/portal/signin/as]:nth-of-type(1)", Map.of());

        var inspection = new Inspection(administrator, connector.home());

        assertThat(inspection.faults("/portal/desk")).isEmpty();
        assertThat(inspection.seen()).hasSizeGreaterThan(15).anyMatch(page -> page.matches("/portal/messenger/\\d+"));
    }

    @Test
    void callers_who_fall_silent_hold_up_nobody_for_long() throws IOException {
        var silent = new ArrayList<Socket>();
        try (var wire = new KeepAlive(connector.home())) {
            for (int caller = 0; caller < THREADS; caller++) {
                var socket =
                        new Socket(connector.home().getHost(), connector.home().getPort());
                silent.add(socket);
                socket.getOutputStream().write(HALF.getBytes(StandardCharsets.US_ASCII));
            }
            var start = System.nanoTime();

            assertThat(wire.get("/rest/server.time").status()).isEqualTo(401);

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST.multipliedBy(2));
        } finally {
            for (var socket : silent) {
                socket.close();
            }
        }
    }

    private static List<Attack> attacks(KeepAlive wire) {
        return MethodTable.methods().stream()
                .sorted()
                .filter(method -> wire.post("/rest/" + method, "{\"auth\":\"" + connector.token() + "\"}")
                                .status()
                        != 404)
                .flatMap(method -> Attack.on(method).stream())
                .filter(attack -> STRONG.contains(attack.what().replaceFirst("^.*: ", "")))
                .toList();
    }

    private interface Call {
        KeepAlive.Answer answer();
    }

    private static void complain(List<String> complaints, String what, Call call) {
        var start = System.nanoTime();
        var answer = call.answer();
        var took = Duration.ofNanos(System.nanoTime() - start);
        var complaint = answer.status() == 401 || took.compareTo(LONGEST) > 0
                ? answer + " after " + took
                : Attack.complaint(answer.status(), answer.body());
        if (!complaint.isEmpty()) {
            complaints.add(what + ": " + complaint);
        }
    }
}
