package org.openchannel.shared.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openchannel.shared.MovableClock;

class SweepFilesTest {

    private static final Duration OLD = SweepFiles.YOUNG.plusSeconds(1);

    private final MovableClock clock = new MovableClock();
    private final InMemoryFileStore store = new InMemoryFileStore(clock);
    private final InMemoryFileReferences references = new InMemoryFileReferences();
    private final SweepFiles sweep = new SweepFiles(store, references, clock);

    private String file() throws IOException {
        return store.put("x", "text/plain", new ByteArrayInputStream(new byte[] {1}))
                .id();
    }

    private int everything() {
        var swept = 0;
        for (int turn = 0; turn < SweepFiles.rounds(); turn++) {
            swept += sweep.round(turn);
        }
        return swept;
    }

    private Set<String> left() {
        return new HashSet<>(store.beginning(""));
    }

    @Test
    void what_nobody_refers_to_goes() throws IOException {
        var referred = file();
        references.refer(referred);
        var mentioned = file();
        references.write("{\"FILES\":[{\"FILE\":\"" + mentioned + "\"}]}");
        file();
        store.receive(new ByteArrayInputStream(new byte[] {1}));
        clock.advance(OLD);

        assertThat(everything()).isEqualTo(2);
        assertThat(left()).containsExactlyInAnyOrder(referred, mentioned);
        assertThat(everything()).isZero();
    }

    @Test
    void what_came_less_than_a_day_ago_stays() throws IOException {
        var file = file();
        clock.advance(SweepFiles.YOUNG);

        assertThat(everything()).isZero();
        assertThat(left()).containsExactly(file);
    }

    @Test
    void a_round_deletes_no_more_than_a_moment_allows() throws IOException {
        references.refer(file());
        for (int i = 0; i <= SweepFiles.MOST; i++) {
            file();
        }
        clock.advance(OLD);

        assertThat(everything()).isEqualTo(SweepFiles.MOST);
        assertThat(everything()).isEqualTo(1);
    }

    @Test
    void a_database_that_knows_none_of_the_files_is_not_theirs() throws IOException {
        for (int i = 0; i < SweepFiles.SUSPICIOUS; i++) {
            file();
        }
        clock.advance(OLD);

        assertThat(everything()).isZero();
    }
}
