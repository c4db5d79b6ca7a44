package org.openchannel.web.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openchannel.portal.attack.Attack;
import org.openchannel.portal.attack.MethodTable;

/** Whatever is sent to a method, the answer is a result or a refusal a stranger understands. */
@Timeout(60)
class HostileCallsTest {

    private static final long MOST_MILLIS = Duration.ofSeconds(2).toMillis();

    @Test
    void every_method_has_its_parameters_in_the_table() {
        assertThat(MethodTable.methods()).containsAll(methods().toList());
    }

    @Test
    void at_least_two_thousand_calls_are_tried() {
        assertThat(methods().mapToInt(method -> Attack.on(method).size()).sum()).isGreaterThan(2000);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void a_wrong_call_is_refused_with_a_clear_word(String method) {
        var door = new Door();
        var complaints = new ArrayList<String>();
        for (var attack : Attack.on(method)) {
            var start = System.nanoTime();
            var complaint = complaint(door, attack);
            var took = Duration.ofNanos(System.nanoTime() - start).toMillis();
            if (!complaint.isEmpty() || took > MOST_MILLIS) {
                complaints.add(attack.what() + ": " + complaint + ", " + took + " ms");
            }
        }
        assertThat(complaints).isEmpty();
    }

    private static String complaint(Door door, Attack attack) {
        RestAnswer answer;
        try {
            var body =
                    new RestRequest.Body("application/json", attack.jsonWith("\"auth\":\"" + door.tokenOf(1) + "\""));
            answer = door.answer(attack.method(), null, body);
        } catch (RestException e) {
            answer = RestAnswer.refused(e);
        }
        return Attack.complaint(answer.status(), JsonTree.write(answer.body()));
    }

    private static Stream<String> methods() {
        return new Door().methods().all().stream().map(method -> method.name().toLowerCase(Locale.ROOT));
    }
}
