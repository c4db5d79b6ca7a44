package org.openchannel.bridge.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.audit.Deed;
import org.openchannel.bridge.audit.Deeds;
import org.openchannel.bridge.audit.WriteDeed;
import org.openchannel.shared.CountingSecrets;
import org.openchannel.shared.MovableClock;
import org.openchannel.shared.PasswordHashes;
import org.openchannel.shared.ReversingHashes;
import org.openchannel.shared.Secret;

/** Who may enter the console, on every carrier. */
public interface KeepersContract {

    Keepers keepers();

    KeeperSignIns signIns();

    Deeds deeds();

    <T> T inTransaction(Callable<T> step);

    @Test
    default void the_right_password_lets_in_and_a_wrong_one_does_not() {
        var room = new Room(this);

        assertThat(room.enter("admin", "first")).isPresent();
        assertThat(room.enter(" Admin ", "first")).isPresent();
        assertThat(room.enter("admin", "First")).isEmpty();
        assertThat(room.enter("admin", "")).isEmpty();
        assertThat(room.enter("nobody", "first")).isEmpty();
        assertThat(room.enter("", "first")).isEmpty();
        assertThat(room.enter("'; --", "first")).isEmpty();
        assertThat(room.enter("admin", "x".repeat(100_000))).isEmpty();
    }

    @Test
    default void five_wrong_passwords_lock_a_name_for_a_quarter_of_an_hour() {
        var room = new Room(this);

        for (int tries = 0; tries < Keeper.MOST_TRIES; tries++) {
            assertThat(room.enter("admin", "wrong")).isEmpty();
        }

        assertThat(room.enter("admin", "first")).isEmpty();
        room.clock.advance(Keeper.LOCKED.minusSeconds(1));
        assertThat(room.enter("admin", "first")).isEmpty();
        room.clock.advance(Duration.ofSeconds(1));
        assertThat(room.enter("admin", "wrong")).isEmpty();
        assertThat(room.enter("admin", "first")).isPresent();
    }

    @Test
    default void the_right_password_forgets_wrong_ones() {
        var room = new Room(this);

        for (int round = 0; round < 2; round++) {
            for (int tries = 1; tries < Keeper.MOST_TRIES; tries++) {
                assertThat(room.enter("admin", "wrong")).isEmpty();
            }
            assertThat(room.enter("admin", "first")).isPresent();
        }
    }

    @Test
    default void a_browser_is_signed_in_until_it_signs_out_or_its_time_is_over() {
        var room = new Room(this);
        var office = room.enter("admin", "first").orElseThrow().reveal();
        var home = room.enter("admin", "first").orElseThrow().reveal();

        assertThat(room.whose(office)).contains(new KeeperView("admin", KeeperRole.ADMIN, room.clock.instant()));
        inTransaction(() -> {
            room.in.end(office);
            return true;
        });

        assertThat(room.whose(office)).isEmpty();
        assertThat(room.whose(office + "x")).isEmpty();
        room.clock.advance(KeepKeepersIn.LIFE.minusSeconds(1));
        assertThat(room.whose(home)).isPresent();
        room.clock.advance(Duration.ofSeconds(1));
        assertThat(room.whose(home)).isEmpty();
    }

    @Test
    default void who_gets_another_password_or_leaves_is_out_at_once() {
        var room = new Room(this);
        var password = room.add("Vera", KeeperRole.VIEWER).orElseThrow().reveal();
        var first = room.enter("vera", password).orElseThrow().reveal();

        var renewed = inTransaction(() -> room.arrange.renewPassword("vera", "admin"))
                .orElseThrow()
                .reveal();
        assertThat(room.whose(first)).isEmpty();
        assertThat(room.enter("vera", password)).isEmpty();

        var second = room.enter("vera", renewed).orElseThrow().reveal();
        assertThat(room.whose(second)).map(KeeperView::role).contains(KeeperRole.VIEWER);
        assertThat(inTransaction(() -> room.arrange.remove("vera", "admin"))).isTrue();
        assertThat(room.whose(second)).isEmpty();
    }

    @Test
    default void names_are_taken_once() {
        var room = new Room(this);

        assertThat(room.add("vera", KeeperRole.VIEWER)).isPresent();
        assertThat(room.add("VERA", KeeperRole.ADMIN)).isEmpty();
        assertThat(room.add("two words", KeeperRole.ADMIN)).isEmpty();
        assertThat(inTransaction(() -> room.arrange.begin(Secret.of("second")))).isFalse();
        assertThat(inTransaction(room.arrange::all))
                .extracting(KeeperView::name)
                .containsExactly("admin", "vera");
    }

    @Test
    default void there_is_always_an_administrator() {
        var room = new Room(this);
        room.add("vera", KeeperRole.OPERATOR);

        assertThat(inTransaction(() -> room.arrange.remove("admin", "vera"))).isFalse();
        assertThat(inTransaction(() -> room.arrange.change("admin", KeeperRole.VIEWER, "vera")))
                .isFalse();

        assertThat(inTransaction(() -> room.arrange.change("vera", KeeperRole.ADMIN, "admin")))
                .isTrue();
        assertThat(inTransaction(() -> room.arrange.change("admin", KeeperRole.VIEWER, "vera")))
                .isTrue();
    }

    @Test
    default void what_keepers_do_is_written_down_without_their_secrets() {
        var room = new Room(this);
        var password = room.add("vera", KeeperRole.VIEWER).orElseThrow().reveal();
        inTransaction(() -> room.arrange.change("vera", KeeperRole.OPERATOR, "admin"));
        room.enter("vera", password);

        var deeds = inTransaction(() -> deeds().latest(0, 2));
        assertThat(deeds)
                .containsExactly(
                        new Deed(room.clock.instant(), "vera", "enter", "vera", "", ""),
                        new Deed(room.clock.instant(), "admin", "change-keeper", "vera", "VIEWER", "OPERATOR"));
        assertThat(inTransaction(() -> deeds().latest(1, 2)))
                .extracting(Deed::what)
                .containsExactly("add-keeper");
    }

    /** One console with its first administrator, whose password is "first". */
    final class Room {

        private final KeepersContract carrier;
        private final MovableClock clock = new MovableClock();
        private final PasswordHashes hashes = new ReversingHashes();
        private final ArrangeKeepers arrange;
        private final CountTries tries;
        private final KeepKeepersIn in;
        private final WriteDeed deeds;

        Room(KeepersContract carrier) {
            this.carrier = carrier;
            var secrets = new CountingSecrets();
            deeds = new WriteDeed(carrier.deeds(), clock);
            arrange = new ArrangeKeepers(
                    carrier.keepers(), carrier.signIns(), new MakePasswords(secrets, hashes), deeds, clock);
            tries = new CountTries(carrier.keepers(), clock);
            in = new KeepKeepersIn(carrier.signIns(), carrier.keepers(), secrets, clock);
            carrier.inTransaction(() -> arrange.begin(Secret.of("first")));
        }

        Optional<Secret> enter(String name, String password) {
            return carrier.inTransaction(() -> new EnterConsole(tries, hashes, in, deeds).enter(name, password));
        }

        Optional<KeeperView> whose(String secret) {
            return carrier.inTransaction(() -> in.of(secret));
        }

        Optional<Secret> add(String name, KeeperRole role) {
            return carrier.inTransaction(() -> arrange.add(name, role, "admin"));
        }
    }
}
