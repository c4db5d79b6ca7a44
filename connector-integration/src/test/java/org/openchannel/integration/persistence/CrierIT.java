package org.openchannel.integration.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openchannel.shared.NodeName;

class CrierIT {

    private final DataSource source = TestDatabase.emptyPostgresql();
    private final Crier here = new Crier(source, new NodeName("here"));
    private final Crier there = new Crier(source, new NodeName("there"));
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private Future<?> listening = CompletableFuture.completedFuture("nobody listens yet");

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void another_node_hears_every_word_at_once_and_who_speaks_does_not() throws Exception {
        listens(here);

        here.cry(List.of("mine"));
        there.cry(List.of("one", "two"));

        assertThat(next()).isEqualTo("one");
        assertThat(next()).isEqualTo("two");
    }

    @Test
    void more_words_than_the_database_takes_at_once_arrive_all_the_same() throws Exception {
        listens(here);
        var words = IntStream.range(0, 500)
                .mapToObj(i -> "wake bridge.portal 0123456789абвгд" + i)
                .toList();

        there.cry(words);

        for (var word : words) {
            assertThat(next()).isEqualTo(word);
        }
    }

    @Test
    void who_loses_the_database_is_told_so_and_can_listen_again() throws Exception {
        listens(here);
        var lost = listening;

        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
        }

        assertThatThrownBy(() -> lost.get(20, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(PersistenceException.class);
        listens(here);
        there.cry(List.of("again"));
        assertThat(next()).isEqualTo("again");
    }

    @Test
    void only_where_there_may_be_other_nodes_it_is_of_use() {
        assertThat(here.isOfUse()).isTrue();
        assertThat(new Crier(TestDatabase.emptyH2(), new NodeName("alone")).isOfUse())
                .isFalse();
    }

    private String next() throws InterruptedException {
        var word = heard.poll(20, TimeUnit.SECONDS);
        return word == null ? "nothing was heard" : word;
    }

    private void listens(Crier crier) throws Exception {
        listening = threads.submit(() -> crier.listen(heard::add, () -> true));
        while (!isListening()) {
            Thread.onSpinWait();
        }
    }

    private boolean isListening() throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM pg_stat_activity WHERE datname ="
                        + " current_database() AND query LIKE 'LISTEN%' AND state = 'idle'")) {
            return rows.next() && rows.getInt(1) > 0;
        }
    }
}
