package org.openchannel.bridge.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.message.Turns.CrowdedException;

@Timeout(30)
class TurnsTest {

    private static final MemberId SILENT = new MemberId("silent");
    private static final MemberId OTHER = new MemberId("other");

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch answered = new CountDownLatch(1);

    private CompletableFuture<String> first(Turns turns) throws InterruptedException {
        var first = CompletableFuture.supplyAsync(() -> turns.inTurn(SILENT, List.of("a"), this::answer));
        assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
        return first;
    }

    private String answer() {
        asked.countDown();
        try {
            assertThat(answered.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "done";
    }

    @Test
    void whoever_comes_too_late_for_a_crowd_is_sent_away_and_other_portals_are_not() throws InterruptedException {
        var turns = new Turns(1, Duration.ofSeconds(20));
        var first = first(turns);

        assertThatThrownBy(() -> turns.inTurn(SILENT, List.of("b"), () -> "never"))
                .isInstanceOf(CrowdedException.class)
                .hasMessageContaining("silent");
        assertThat(turns.inTurn(OTHER, List.of("c"), () -> "at once")).isEqualTo("at once");

        answered.countDown();
        assertThat(first.join()).isEqualTo("done");
        assertThat(turns.inTurn(SILENT, List.of("b"), () -> "now")).isEqualTo("now");
        assertThat(turns.isEmpty()).isTrue();
    }

    @Test
    void nobody_waits_for_ever_and_who_gave_up_stands_in_no_line() throws InterruptedException {
        var turns = new Turns(10, Duration.ofMillis(50));
        var first = first(turns);

        assertThatThrownBy(() -> turns.inTurn(SILENT, List.of("0", "a"), () -> "never"))
                .isInstanceOf(CrowdedException.class);
        assertThat(turns.inTurn(SILENT, List.of("0"), () -> "at once")).isEqualTo("at once");

        answered.countDown();
        first.join();
        assertThat(turns.inTurn(SILENT, List.of("0", "a"), () -> "now")).isEqualTo("now");
        assertThat(turns.isEmpty()).isTrue();
    }

    @Test
    void who_is_interrupted_waits_no_longer() throws InterruptedException {
        var turns = new Turns();
        var first = first(turns);

        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> turns.inTurn(SILENT, List.of("a"), () -> "never"))
                .isInstanceOf(CrowdedException.class);
        assertThat(Thread.interrupted()).isTrue();

        answered.countDown();
        first.join();
        assertThat(turns.isEmpty()).isTrue();
    }

    @Test
    void work_that_breaks_leaves_its_place() {
        var turns = new Turns();

        assertThatThrownBy(() -> turns.inTurn(SILENT, List.of("a", "b", "a"), () -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");

        assertThat(turns.isEmpty()).isTrue();
    }
}
