package org.openchannel.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openchannel.portal.attack.Attack;
import org.openchannel.portal.attack.MethodTable;

/** The calls that mean no good, against the running product and a real database: what fits in memory may not fit there. */
@Timeout(600)
class HostileCallsIT {

    /** Poisons a database or a wire may choke on, however well the rules in front of it are tested in memory. */
    private static final Set<String> STRONG = Set.of(
            "huge", "longish", "NUL", "lone surrogate", "biggest long", "beyond a long", "map", "broken address");

    private static final Duration LONGEST = Duration.ofSeconds(10);

    @Test
    void every_wrong_call_is_refused_with_a_clear_word() {
        try (var product = RunningProduct.withoutLimits()) {
            var connector = StrangersConnector.install(product.address());
            var complaints = new ArrayList<String>();
            try (var wire = new KeepAlive(connector.home())) {
                attacks(wire, connector.token()).forEach(attack -> {
                    var complaint = complaint(wire, connector, attack);
                    if (!complaint.isEmpty()) {
                        complaints.add(attack.method() + ", " + attack.what() + ": " + complaint);
                    }
                });
            }
            assertThat(complaints).isEmpty();
        }
    }

    private static List<Attack> attacks(KeepAlive wire, String token) {
        return MethodTable.methods().stream()
                .sorted()
                .filter(method -> wire.post("/rest/" + method, "{\"auth\":\"" + token + "\"}")
                                .status()
                        != 404)
                .flatMap(method -> Attack.on(method).stream())
                .filter(attack -> STRONG.contains(attack.what().replaceFirst("^.*: ", "")))
                .toList();
    }

    private static String complaint(KeepAlive wire, StrangersConnector connector, Attack attack) {
        var start = System.nanoTime();
        var answer = wire.post("/rest/" + attack.method(), attack.jsonWith("\"auth\":\"" + connector.token() + "\""));
        var took = Duration.ofNanos(System.nanoTime() - start);
        var isUninvited = answer.status() == 401;
        return isUninvited || took.compareTo(LONGEST) > 0
                ? answer + " after " + took
                : Attack.complaint(answer.status(), answer.body());
    }
}
