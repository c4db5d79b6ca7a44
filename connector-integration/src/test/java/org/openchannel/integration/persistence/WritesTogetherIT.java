package org.openchannel.integration.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.chat.Customer;
import org.openchannel.portal.chat.CustomerProfile;
import org.openchannel.simulator.device.Device;
import org.openchannel.simulator.device.Hook;

/** What a transaction writes, of several kinds. */
class WritesTogetherIT {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Hook HOOK = new Hook(URI.create("https://a.example/hook"), "key");
    private static final UUID DEVICE = new UUID(0, 1);

    @Nested
    class OnH2 extends Tests {
        OnH2() {
            super(TestDatabase.emptyH2());
        }
    }

    @Nested
    class OnPostgreSql extends Tests {
        OnPostgreSql() {
            super(TestDatabase.emptyPostgresql());
        }

        @Test
        void all_of_it_is_one_question() {
            var before = questions.asked();
            inTransaction(() -> {
                writeBoth();
                database.entities().flush();
                assertThat(questions.asked() - before).isEqualTo(1);
                return true;
            });
        }
    }

    abstract static class Tests extends InDatabase {

        protected final Questions questions;

        Tests(DataSource empty) {
            this(empty, new Questions());
        }

        private Tests(DataSource empty, Questions questions) {
            super(TestDatabase.on(questions.before(empty)));
            this.questions = questions;
        }

        @Test
        void all_kinds_of_it_are_found_again() {
            database.inTransaction(this::writeBoth);

            database.inTransaction(() -> {
                customer(2).describe(named("Olga"));
                device().tell("Desk", HOOK);
                database.entities().persist(Customer.met(3, "acme", named("Pavel")));
            });

            database.inTransaction(() -> {
                assertThat(customer(1).profile().name()).isEqualTo("Ivan");
                assertThat(customer(2).profile().name()).isEqualTo("Olga");
                assertThat(customer(3).profile().name()).isEqualTo("Pavel");
                assertThat(device().title()).isEqualTo("Desk");
            });
        }

        @Test
        void where_one_row_is_refused_nothing_of_it_stays() {
            database.inTransaction(() -> database.entities().persist(Customer.met(2, "acme", named("Olga"))));

            assertThatThrownBy(() -> database.inTransaction(this::writeBoth)).isInstanceOf(PersistenceException.class);

            database.inTransaction(() -> {
                assertThat(database.entities().find(Customer.class, 1L)).isNull();
                assertThat(database.entities().find(Device.class, DEVICE)).isNull();
            });
        }

        @Test
        void a_row_that_somebody_else_changed_meanwhile_is_not_overwritten() {
            database.inTransaction(this::writeBoth);

            assertThatThrownBy(() -> database.inTransaction(() -> {
                        customer(1).describe(named("Olga"));
                        device().tell("Desk", HOOK);
                        changedBySomebodyElse();
                    }))
                    .hasStackTraceContaining(OptimisticLockException.class.getSimpleName());

            database.inTransaction(
                    () -> assertThat(customer(1).profile().name()).isEqualTo("Ivan"));
        }

        protected void writeBoth() {
            database.entities().persist(Customer.met(1, "acme", named("Ivan")));
            database.entities().persist(Customer.met(2, "acme", named("Igor")));
            database.entities().persist(Device.of(DEVICE, "desk", "Front desk", HOOK, NOW));
        }

        private void changedBySomebodyElse() {
            try (var other = database.anotherEntities()) {
                TestDatabase.inTransaction(other, () -> {
                    other.find(Device.class, DEVICE).tell("Other", HOOK);
                    return true;
                });
            }
        }

        private Customer customer(long id) {
            return database.entities().find(Customer.class, id);
        }

        private Device device() {
            return database.entities().find(Device.class, DEVICE);
        }

        private static CustomerProfile named(String name) {
            return new CustomerProfile("u" + name, name, "", null, null, null, null, null);
        }
    }
}
