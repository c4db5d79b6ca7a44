package org.openchannel.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openchannel.system.Postgres;

/** What the product keeps its word with goes away for a while. */
@Tag("faults")
@Tag("long")
class StorageIT {

    private static final Duration AFTER_DOUBT = Duration.ofSeconds(200);

    @Test
    void fault_19_a_database_that_is_gone_for_30_seconds() {
        try (var postgres = Postgres.durable();
                var stage = Stage.on(postgres.freshDatabase(), "storage");
                var act = stage.act("19 database stopped for 30 s under load")) {
            var speaking = speak(act, Duration.ofSeconds(40));
            FakeServer.pause(3000);
            stage.ends().journal().write(Deed.BROKEN, "database stopped");
            postgres.crash();
            FakeServer.pause(30_000);
            postgres.startAgain();
            stage.ends().journal().write(Deed.HEALED, "database started");
            speaking.join();

            Promise.isKeptAndAllArrived(act.findings(AFTER_DOUBT));
        }
    }

    @Test
    void fault_19_connections_that_are_killed_again_and_again() {
        try (var postgres = Postgres.start();
                var stage = Stage.on(postgres.freshDatabase(), "connections");
                var act = stage.act("19 all connections killed 20 times under load")) {
            var speaking = speak(act, Duration.ofSeconds(24));
            for (int time = 0; time < 20; time++) {
                FakeServer.pause(1000);
                stage.ends().journal().write(Deed.BROKEN, "connections killed");
                new Sessions(stage.database()).kill();
            }
            stage.ends().journal().write(Deed.HEALED, "connections live");
            speaking.join();

            Promise.isKeptAndAllArrived(act.findings(AFTER_DOUBT));
        }
    }

    /** The nodes read the time every ten seconds, so each jump is left to them for a while. */
    @Test
    void fault_21_a_clock_that_jumps_an_hour_forth_and_back() {
        try (var postgres = Postgres.start();
                var stage = Stage.on(postgres.freshDatabase(), "clock");
                var act = stage.act("21 clock jumps 1 h forth, back, and back again")) {
            var shift = new TimeShift(stage.database());
            var speaking = speak(act, Duration.ofSeconds(56));
            FakeServer.pause(3000);
            stage.ends().journal().write(Deed.BROKEN, "an hour later");
            shift.to("1 hour");
            FakeServer.pause(17_000);
            shift.to("0 hours");
            FakeServer.pause(17_000);
            shift.to("-1 hour");
            FakeServer.pause(17_000);
            shift.to("0 hours");
            stage.ends().journal().write(Deed.HEALED, "the right time");
            speaking.join();

            var found = act.findings(AFTER_DOUBT);

            assertThat(found.extra()).isEmpty();
            Promise.isKeptAndAllArrived(found);
        }
    }

    @Test
    void fault_20_a_full_disk_takes_nothing_it_cannot_keep() throws IOException {
        try (var stage = Stage.onH2("disk", ";WRITE_DELAY=0;LOCK_TIMEOUT=10000");
                var act = stage.act("20 disk full for 10 s")) {
            var speaking = speak(act, Duration.ofSeconds(14));
            FakeServer.pause(2000);
            stage.ends().journal().write(Deed.BROKEN, "disk full");
            stage.product().mayWrite(Files.size(Path.of(stage.h2File() + ".mv.db")) + 100_000);
            FakeServer.pause(10_000);
            stage.product().mayWriteAll();
            stage.ends().journal().write(Deed.HEALED, "disk emptied");
            speaking.join();
            stage.killAndRestart();

            var found = act.findings(AFTER_DOUBT);

            assertThat(found.taken()).isEqualTo(560);
            Promise.isKeptAndAllArrived(found);
        }
    }

    private static CompletableFuture<Void> speak(Act act, Duration length) {
        var customers = act.customers(20);
        var operators = act.operators(20);
        return CompletableFuture.allOf(
                CompletableFuture.runAsync(() -> customers.speak(20, length)),
                CompletableFuture.runAsync(() -> operators.speak(20, length)));
    }
}
