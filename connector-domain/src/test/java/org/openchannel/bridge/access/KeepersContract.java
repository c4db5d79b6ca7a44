package org.openchannel.bridge.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.access.NotVouchedException.Why;
import org.openchannel.bridge.audit.Deed;
import org.openchannel.bridge.audit.Deeds;
import org.openchannel.bridge.audit.WriteDeed;
import org.openchannel.shared.CountingSecrets;
import org.openchannel.shared.MovableClock;
import org.openchannel.shared.OpenVault;
import org.openchannel.shared.PasswordHashes;
import org.openchannel.shared.ReversingHashes;
import org.openchannel.shared.Secret;

/** Who may enter the console, on every carrier. */
public interface KeepersContract {

    Doorstep HOME = new Doorstep("192.0.2.1", "");
    Doorstep STRANGER = new Doorstep("198.51.100.7", "");

    Secret WORD = Secret.of("what the provider said");

    Keepers keepers();

    KeeperSignIns signIns();

    Guesses guesses();

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
    default void five_wrong_passwords_from_one_address_lock_it_for_a_quarter_of_an_hour() {
        var room = new Room(this);

        room.guess("admin", STRANGER, Guess.MOST);

        assertThat(room.enter("admin", "first", STRANGER)).isEmpty();
        room.clock.advance(Guess.LOCKED.minusSeconds(1));
        assertThat(room.enter("admin", "first", STRANGER)).isEmpty();
        room.clock.advance(Duration.ofSeconds(1));
        assertThat(room.enter("admin", "wrong", STRANGER)).isEmpty();
        assertThat(room.enter("admin", "first", STRANGER)).isPresent();
    }

    @Test
    default void who_tries_from_elsewhere_is_not_locked_by_that() {
        var room = new Room(this);

        room.guess("admin", STRANGER, Guess.MOST);

        assertThat(room.enter("admin", "first")).isPresent();
    }

    @Test
    default void strangers_everywhere_slow_each_other_down_but_not_browsers_that_entered_before() {
        var room = new Room(this);
        room.add("vera", KeeperRole.VIEWER);
        var pass = room.enter("admin", "first", HOME).orElseThrow().pass();
        var known = new Doorstep("192.0.2.250", pass);

        for (int address = 0; address < Guess.MOST_FROM_ANYWHERE; address++) {
            room.guess("admin", new Doorstep("198.51.100." + address, ""), 1);
        }

        assertThat(room.enter("admin", "first", new Doorstep("203.0.113.9", "")))
                .isEmpty();
        assertThat(room.enter("admin", "first", new Doorstep("203.0.113.9", "x" + pass)))
                .isEmpty();
        assertThat(room.enter("admin", "first", known)).isPresent();
        room.clock.advance(Guess.LOCKED);
        assertThat(room.enter("admin", "first", new Doorstep("203.0.113.9", "")))
                .isPresent();
    }

    @Test
    default void of_strangers_who_are_all_locked_out_nothing_is_kept() {
        var room = new Room(this);
        for (int address = 0; address < Guess.MOST_FROM_ANYWHERE; address++) {
            room.guess("admin", new Doorstep("198.51.100." + address, ""), 1);
        }
        var kept = inTransaction(() -> guesses().of("admin")).size();

        for (int address = 0; address < 20; address++) {
            room.guess("admin", new Doorstep("203.0.113." + address, ""), 1);
        }

        assertThat(inTransaction(() -> guesses().of("admin"))).hasSize(kept);
    }

    @Test
    default void a_known_browser_is_locked_by_its_own_wrong_passwords_and_known_to_its_keeper_only() {
        var room = new Room(this);
        var password = room.add("vera", KeeperRole.VIEWER).orElseThrow().reveal();
        var pass = room.enter("admin", "first", HOME).orElseThrow().pass();

        room.guess("vera", new Doorstep("192.0.2.1", pass), Guess.MOST);
        assertThat(room.enter("vera", password, new Doorstep("192.0.2.1", ""))).isEmpty();

        room.guess("admin", new Doorstep("192.0.2.2", pass), Guess.MOST);
        assertThat(room.enter("admin", "first", new Doorstep("192.0.2.3", pass)))
                .isEmpty();
        assertThat(room.enter("admin", "first", new Doorstep("192.0.2.3", ""))).isPresent();
        room.clock.advance(BrowserPasses.LIFE);
        room.guess("admin", new Doorstep("192.0.2.2", pass), Guess.MOST);
        assertThat(room.enter("admin", "first", new Doorstep("192.0.2.3", pass)))
                .isPresent();
    }

    @Test
    default void tries_of_long_ago_are_forgotten() {
        var room = new Room(this);
        room.guess("admin", STRANGER, Guess.MOST - 1);

        room.clock.advance(Guess.REMEMBERED);
        room.guess("admin", STRANGER, 1);

        assertThat(room.enter("admin", "first", STRANGER)).isPresent();
        assertThat(inTransaction(() -> guesses().of("admin"))).hasSize(1);
    }

    @Test
    default void the_right_password_forgets_wrong_ones() {
        var room = new Room(this);

        for (int round = 0; round < 2; round++) {
            room.guess("admin", HOME, Guess.MOST - 1);
            assertThat(room.enter("admin", "first")).isPresent();
        }
    }

    @Test
    default void where_passwords_are_refused_the_right_one_is_no_better() {
        var room = new Room(this);
        room.doors = new ConsoleDoors(false, Optional.of("Company"));

        assertThat(room.enter("admin", "first")).isEmpty();
    }

    @Test
    default void who_may_write_into_the_data_folder_gets_in_again() {
        var room = new Room(this);
        room.add("vera", KeeperRole.VIEWER);
        room.guess("vera", HOME, Guess.MOST);

        room.recover("Vera", "again");
        room.recover("new", "fresh");

        assertThat(room.enter("vera", "again")).isPresent();
        assertThat(room.enter("new", "fresh")).isPresent();
        assertThat(inTransaction(room.arrange::all))
                .extracting(KeeperView::role)
                .containsOnly(KeeperRole.ADMIN);
        assertThat(inTransaction(() -> deeds().latest(0, 10)))
                .contains(
                        new Deed(room.clock.instant(), RecoverKeeper.BY, "recover-keeper", "vera", "VIEWER", "ADMIN"));
        assertThat(RecoverKeeper.isName(" Vera ")).isTrue();
        assertThat(RecoverKeeper.isName("two words")).isFalse();
    }

    @Test
    default void somebody_a_provider_vouches_for_is_a_keeper_with_the_role_it_says() throws NotVouchedException {
        var room = new Room(this);

        var name = room.admit(new Vouched("subject-1", "Olga@Example.com", Optional.of(KeeperRole.VIEWER), WORD));
        room.admit(new Vouched("subject-1", "olga@example.com", Optional.of(KeeperRole.OPERATOR), WORD));

        assertThat(name).isEqualTo("olga@example.com");
        assertThat(inTransaction(room.arrange::all))
                .contains(new KeeperView("olga@example.com", KeeperRole.OPERATOR, room.clock.instant(), true));
        assertThat(room.enter("olga@example.com", "x"))
                .as("no password is theirs")
                .isEmpty();
        assertThat(inTransaction(() -> room.arrange.renewPassword("olga@example.com", "admin")))
                .isEmpty();
        assertThat(inTransaction(() -> deeds().latest(0, 9)))
                .extracting(Deed::what)
                .containsExactly("enter", "change-keeper", "enter", "add-keeper");
    }

    @Test
    default void nobody_is_a_keeper_by_being_called_like_one_at_the_provider() throws NotVouchedException {
        var room = new Room(this);
        room.admit(new Vouched("subject-1", "olga", Optional.of(KeeperRole.VIEWER), WORD));

        assertThat(room.refusal(new Vouched("subject-2", "Admin", Optional.of(KeeperRole.ADMIN), WORD)))
                .isEqualTo(Why.NAME);
        assertThat(room.refusal(new Vouched("subject-2", "olga", Optional.of(KeeperRole.ADMIN), WORD)))
                .isEqualTo(Why.NAME);
        assertThat(room.refusal(new Vouched("subject-2", "<b>", Optional.of(KeeperRole.ADMIN), WORD)))
                .isEqualTo(Why.NAME);
        assertThat(room.refusal(new Vouched("subject-1", "olga", Optional.empty(), WORD)))
                .isEqualTo(Why.NOBODY);
        assertThat(inTransaction(room.arrange::all)).hasSize(2);
    }

    @Test
    default void who_is_called_otherwise_at_the_provider_now_is_the_same_keeper() throws NotVouchedException {
        var room = new Room(this);
        room.admit(new Vouched("subject-1", "olga", Optional.of(KeeperRole.VIEWER), WORD));
        var office =
                inTransaction(() -> room.in.begin("olga", EnterByProvider.LIFE)).reveal();

        room.admit(new Vouched("subject-1", "olga.new", Optional.of(KeeperRole.VIEWER), WORD));
        room.admit(new Vouched("subject-2", "olga", Optional.of(KeeperRole.VIEWER), WORD));

        assertThat(room.whose(office)).as("the old name is signed out").isEmpty();
        assertThat(inTransaction(room.arrange::all))
                .extracting(KeeperView::name)
                .containsExactly("admin", "olga", "olga.new");
    }

    @Test
    default void a_provider_that_is_gone_leaves_an_administrator_with_a_password() throws NotVouchedException {
        var room = new Room(this);
        room.admit(new Vouched("subject-1", "olga", Optional.of(KeeperRole.ADMIN), WORD));

        assertThat(inTransaction(() -> room.arrange.remove("admin", "olga"))).isFalse();
        inTransaction(() -> room.arrange.change("olga", KeeperRole.VIEWER, "admin"));
        assertThat(inTransaction(room.arrange::all))
                .as("its role is the provider's business")
                .extracting(KeeperView::role)
                .containsOnly(KeeperRole.ADMIN);
        assertThat(inTransaction(() -> room.arrange.remove("olga", "admin"))).isTrue();
    }

    @Test
    default void what_a_provider_said_of_somebody_is_kept_until_they_leave() {
        var room = new Room(this);
        var byPassword = room.enter("admin", "first").orElseThrow().secret().reveal();
        var byProvider = inTransaction(() -> room.in.begin("admin", EnterByProvider.LIFE, "sealed"))
                .reveal();

        assertThat(inTransaction(() -> room.in.end(byPassword))).isEmpty();
        assertThat(inTransaction(() -> room.in.end(byProvider))).contains("sealed");
        assertThat(inTransaction(() -> room.in.end(byProvider))).isEmpty();
    }

    @Test
    default void a_browser_is_signed_in_until_it_signs_out_or_its_time_is_over() {
        var room = new Room(this);
        var office = room.enter("admin", "first").orElseThrow().secret().reveal();
        var home = room.enter("admin", "first").orElseThrow().secret().reveal();

        assertThat(room.whose(office)).contains(new KeeperView("admin", KeeperRole.ADMIN, room.clock.instant(), false));
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
        var first = room.enter("vera", password).orElseThrow().secret().reveal();

        var renewed = inTransaction(() -> room.arrange.renewPassword("vera", "admin"))
                .orElseThrow()
                .reveal();
        assertThat(room.whose(first)).isEmpty();
        assertThat(room.enter("vera", password)).isEmpty();

        var second = room.enter("vera", renewed).orElseThrow().secret().reveal();
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
        private final SignOutEverywhere signOut;
        private final MakePasswords passwords;
        private ConsoleDoors doors = new ConsoleDoors(true, Optional.empty());

        Room(KeepersContract carrier) {
            this.carrier = carrier;
            var secrets = new CountingSecrets();
            deeds = new WriteDeed(carrier.deeds(), clock);
            signOut = new SignOutEverywhere(carrier.signIns(), carrier.guesses());
            passwords = new MakePasswords(secrets, hashes);
            arrange = new ArrangeKeepers(carrier.keepers(), signOut, passwords, deeds, clock);
            tries = new CountTries(
                    carrier.keepers(), carrier.guesses(), new BrowserPasses(new OpenVault(), secrets, clock), clock);
            in = new KeepKeepersIn(carrier.signIns(), carrier.keepers(), secrets, clock);
            carrier.inTransaction(() -> arrange.begin(Secret.of("first")));
        }

        Optional<EnterConsole.Entered> enter(String name, String password) {
            return enter(name, password, HOME);
        }

        Optional<EnterConsole.Entered> enter(String name, String password, Doorstep from) {
            return carrier.inTransaction(
                    () -> new EnterConsole(tries, hashes, in, deeds, doors).enter(name, password, from));
        }

        void guess(String name, Doorstep from, int times) {
            for (int guess = 0; guess < times; guess++) {
                assertThat(enter(name, "wrong", from)).isEmpty();
            }
        }

        void recover(String name, String password) {
            carrier.inTransaction(() -> {
                new RecoverKeeper(carrier.keepers(), signOut, passwords, deeds, clock)
                        .recover(name, Secret.of(password));
                return true;
            });
        }

        String admit(Vouched person) throws NotVouchedException {
            var admit = new AdmitVouched(carrier.keepers(), signOut, deeds, clock);
            var refused = new AtomicReference<NotVouchedException>();
            var name = carrier.inTransaction(() -> {
                try {
                    return admit.admit(person);
                } catch (NotVouchedException e) {
                    refused.set(e);
                    return "";
                }
            });
            if (refused.get() != null) {
                throw refused.get();
            }
            return name;
        }

        Why refusal(Vouched person) {
            try {
                return fail("admitted as " + admit(person));
            } catch (NotVouchedException e) {
                return e.why();
            }
        }

        Optional<KeeperView> whose(String secret) {
            return carrier.inTransaction(() -> in.of(secret));
        }

        Optional<Secret> add(String name, KeeperRole role) {
            return carrier.inTransaction(() -> arrange.add(name, role, "admin"));
        }
    }
}
