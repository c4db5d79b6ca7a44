package org.openchannel.integration.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openchannel.shared.NodeName;
import org.openchannel.shared.lane.Nodes;

/** JUnit closes the databases it gives to the tests. */
class SqlNodesIT {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Nodes.Card HERE = new Nodes.Card(new UUID(0, 1), "http://here", "1");
    private static final Nodes.Card ELSEWHERE = new Nodes.Card(new UUID(0, 2), "http://elsewhere", "1");

    static Stream<TestDatabase> databases() {
        return Stream.of(TestDatabase.h2(), TestDatabase.postgresql());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_node_that_starts_again_is_welcome(TestDatabase database) {
        var node = new SqlNodes(database.entities(), new NodeName("a"));

        database.inTransaction(() -> node.arrive(HERE, NOW));
        database.inTransaction(() -> node.arrive(HERE, NOW.plusSeconds(1)));

        assertThat(database.inTransaction(() -> node.seen(HERE, NOW.plusSeconds(2))))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void two_living_nodes_of_one_name_are_refused_in_a_sentence(TestDatabase database) {
        var node = new SqlNodes(database.entities(), new NodeName("a"));
        database.inTransaction(() -> node.arrive(HERE, NOW));

        assertThatThrownBy(() -> database.inTransaction(() -> node.arrive(ELSEWHERE, NOW.plusSeconds(14))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("connector.node");
        database.inTransaction(() -> node.arrive(ELSEWHERE, NOW.plusSeconds(16)));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_node_that_stopped_leaves_its_name(TestDatabase database) {
        var node = new SqlNodes(database.entities(), new NodeName("a"));
        database.inTransaction(() -> node.arrive(HERE, NOW));
        database.inTransaction(() -> node.stopping(HERE));

        database.inTransaction(() -> node.arrive(ELSEWHERE, NOW));

        assertThat(database.inTransaction(() -> node.seen(ELSEWHERE, NOW))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void who_is_silent_is_told_until_nothing_of_it_is_left_and_learns_it_when_it_wakes(TestDatabase database) {
        var sleeper = new SqlNodes(database.entities(), new NodeName("sleeper"));
        var other = new SqlNodes(database.entities(), new NodeName("other"));
        database.inTransaction(() -> sleeper.arrive(HERE, NOW));
        database.inTransaction(() -> other.arrive(ELSEWHERE, NOW));

        assertThat(database.inTransaction(() -> other.silent(NOW.plusSeconds(15))))
                .isEmpty();
        assertThat(database.inTransaction(() -> other.silent(NOW.plusSeconds(16))))
                .containsExactly(new NodeName("sleeper"));
        assertThat(database.inTransaction(() -> other.silent(NOW.plusSeconds(19))))
                .containsExactly(new NodeName("sleeper"));
        database.inTransaction(() -> LanesOf.actor(database.entities()).takeBackFrom(new NodeName("sleeper"), NOW));
        assertThat(database.inTransaction(() -> other.silent(NOW.plusSeconds(16))))
                .isEmpty();

        assertThat(database.inTransaction(() -> sleeper.seen(HERE, NOW.plusSeconds(17))))
                .isFalse();
        assertThat(database.inTransaction(() -> other.seen(ELSEWHERE, NOW.plusSeconds(17))))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void who_comes_back_is_silent_no_more(TestDatabase database) {
        var sleeper = new SqlNodes(database.entities(), new NodeName("sleeper"));
        var other = new SqlNodes(database.entities(), new NodeName("other"));
        database.inTransaction(() -> sleeper.arrive(HERE, NOW));
        database.inTransaction(() -> other.silent(NOW.plusSeconds(16)));

        database.inTransaction(() -> sleeper.arrive(HERE, NOW.plusSeconds(17)));

        assertThat(database.inTransaction(() -> other.silent(NOW.plusSeconds(18))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void who_left_is_not_missed(TestDatabase database) {
        var gone = new SqlNodes(database.entities(), new NodeName("gone"));
        var other = new SqlNodes(database.entities(), new NodeName("other"));
        database.inTransaction(() -> gone.arrive(HERE, NOW));
        database.inTransaction(() -> other.arrive(ELSEWHERE, NOW));

        database.inTransaction(() -> gone.leave(HERE));

        assertThat(database.inTransaction(() -> other.silent(NOW.plusSeconds(60))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_end_of_an_old_process_does_not_touch_the_new_one_of_its_name(TestDatabase database) {
        var node = new SqlNodes(database.entities(), new NodeName("a"));
        database.inTransaction(() -> node.arrive(HERE, NOW));
        database.inTransaction(() -> node.stopping(HERE));
        database.inTransaction(() -> node.arrive(ELSEWHERE, NOW));

        assertThat(database.inTransaction(() -> node.seen(HERE, NOW.plusSeconds(1))))
                .isFalse();
        database.inTransaction(() -> node.stopping(HERE));
        database.inTransaction(() -> node.leave(HERE));

        assertThat(database.inTransaction(() -> node.seen(ELSEWHERE, NOW.plusSeconds(2))))
                .isTrue();
    }
}
