package org.openchannel.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/**
 * The promise under the hardest test: the process is killed at random moments while people write, and nothing that was
 * acknowledged to them is lost or changes its place. A message on its way during a kill may be shown twice.
 */
class KillIT {

    private static final int KILLS = 2;
    private static final int MOST_MORE_MS = 1500;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Fixed, so that a failure can be played again. */
    private final Random random = new Random(20261120);

    private final List<String> written = new ArrayList<>();
    private final List<String> answered = new ArrayList<>();

    @Test
    void nothing_acknowledged_is_lost_however_often_the_process_is_killed() throws Exception {
        try (var product = RunningProduct.withoutLimits()) {
            var story = new Story(product.address());
            story.install();
            story.link();
            story.customerWrites("begin");
            var dialog = story.operatorSees(
                    "the first message",
                    page -> page.select(".bubble-text").eachText().contains("begin"));

            for (int life = 0; life < KILLS; life++) {
                writeUntilKilled(product, story, dialog, life);
                product.restart();
            }

            await("all that was acknowledged to the customer")
                    .atMost(PATIENCE)
                    .until(() -> story.said(dialog, "in").containsAll(written));
            assertThat(inFirstAppearance(story.said(dialog, "in"), written)).isEqualTo(written);
            await("all that was acknowledged to the operator")
                    .atMost(PATIENCE)
                    .until(() -> withoutSignature(story.received()).containsAll(answered));
            assertThat(inFirstAppearance(withoutSignature(story.received()), answered))
                    .isEqualTo(answered);
            assertThat(written).hasSizeGreaterThanOrEqualTo(KILLS);
            assertThat(answered).hasSizeGreaterThanOrEqualTo(KILLS);
        }
    }

    private void writeUntilKilled(RunningProduct product, Story story, Document dialog, int life) throws Exception {
        var inPeace = 1 + random.nextInt(3);
        var killing = new CompletableFuture<Boolean>();
        var killer = CompletableFuture.delayedExecutor(random.nextInt(MOST_MORE_MS), TimeUnit.MILLISECONDS);
        try {
            for (int i = 0; !killing.isDone(); i++) {
                if (i == inPeace) {
                    killing.completeAsync(() -> killed(product), killer);
                }
                var question = "question %d.%d".formatted(life, i);
                story.customerWrites(question);
                written.add(question);
                var answer = "answer %d.%d".formatted(life, i);
                story.operatorAnswers(dialog, answer);
                answered.add(answer);
            }
        } catch (RuntimeException | AssertionError e) {
            assertThat(killing).as("only the kill stops people: %s", e).succeedsWithin(Duration.ofSeconds(20));
        }
        killing.get(20, TimeUnit.SECONDS);
    }

    private static boolean killed(RunningProduct product) {
        product.kill();
        return true;
    }

    /** The portal begins an operator's text with a line that names them, in bold. */
    private static List<String> withoutSignature(List<String> received) {
        return received.stream()
                .map(text -> text.replaceFirst("^[^:]+:\\s*", ""))
                .toList();
    }

    /** The {@code expected} ones of {@code shown}, each where it appears first. */
    private static List<String> inFirstAppearance(List<String> shown, List<String> expected) {
        return shown.stream().filter(expected::contains).distinct().toList();
    }
}
