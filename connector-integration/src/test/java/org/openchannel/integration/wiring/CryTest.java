package org.openchannel.integration.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openchannel.shared.lane.Party;

class CryTest {

    static Stream<Cry> cries() {
        return Stream.of(
                new Cry.Wake(new Party("bridge.portal", "0123")),
                new Cry.Wake(new Party("q", "a name of three words")),
                new Cry.Resume("an owner"),
                new Cry.Leave());
    }

    @ParameterizedTest
    @MethodSource("cries")
    void what_one_node_says_the_other_understands(Cry cry) {
        assertThat(Cry.of(cry.word())).contains(cry);
        assertThat(cry.word()).hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "wake", "wake q", "resume", "sing aloud"})
    void what_nobody_understands_is_no_harm(String word) {
        assertThat(Cry.of(word)).isEmpty();
    }
}
