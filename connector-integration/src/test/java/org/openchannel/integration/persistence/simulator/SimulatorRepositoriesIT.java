package org.openchannel.integration.persistence.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openchannel.integration.persistence.InDatabase;
import org.openchannel.integration.persistence.TestDatabase;
import org.openchannel.simulator.chat.Messages;
import org.openchannel.simulator.chat.MessagesContract;
import org.openchannel.simulator.device.Device;
import org.openchannel.simulator.device.Devices;
import org.openchannel.simulator.device.DevicesContract;
import org.openchannel.simulator.hook.Notice;
import org.openchannel.simulator.telephone.PhoneNumber;
import org.openchannel.simulator.telephone.Telephone;

/** The messenger's memory in both databases. */
class SimulatorRepositoriesIT {

    @Nested
    class OnH2 extends Tests {
        OnH2() {
            super(TestDatabase.h2());
        }
    }

    @Nested
    class OnPostgreSql extends Tests {
        OnPostgreSql() {
            super(TestDatabase.postgresql());
        }
    }

    abstract static class Tests extends InDatabase implements MessagesContract, DevicesContract {

        Tests(TestDatabase database) {
            super(database);
        }

        @Override
        public Messages messages() {
            return new JpaMessages(database.entities());
        }

        @Override
        public Devices devices() {
            return new JpaDevices(database.entities());
        }

        @Override
        public void inTransaction(Runnable work) {
            database.inTransaction(work);
        }

        @Test
        void a_company_and_two_customers_are_there_from_the_start() {
            inTransaction(() -> assertThat(new JpaTelephones(database.entities()).all())
                    .extracting(Telephone::owner)
                    .containsExactly("Romashka Shoes", "Мария Ким", "João Silva"));
        }

        @Test
        void a_telephone_comes_back_as_it_went() {
            var number = new PhoneNumber("+491511234567");
            var now = Instant.parse("2026-11-20T12:00:00Z");
            inTransaction(
                    () -> new JpaTelephones(database.entities()).add(Telephone.ofCompany(number, "Grüße GmbH", now)));

            inTransaction(() -> assertThat(new JpaTelephones(database.entities()).find(number))
                    .hasValueSatisfying(found -> {
                        assertThat(found.owner()).isEqualTo("Grüße GmbH");
                        assertThat(found.isCompany()).isTrue();
                        assertThat(found.addedAt()).isEqualTo(now);
                    }));
        }

        @Test
        void a_notice_is_kept_to_the_letter_until_it_is_removed() {
            var body = "{\"payload\":\"Привет\"}".repeat(1000);
            var device = Device.of(new UUID(0, 1), "shop", "Connector", HOOK, MessagesContract.NOW);
            inTransaction(() -> devices().add(device));
            inTransaction(() -> new JpaNotices(database.entities())
                    .add(Notice.of(new UUID(0, 2), device.id(), body, MessagesContract.NOW)));

            inTransaction(() -> assertThat(new JpaNotices(database.entities()).find(new UUID(0, 2)))
                    .hasValueSatisfying(found -> assertThat(found.body()).isEqualTo(body)));
            inTransaction(() -> new JpaNotices(database.entities()).remove(new UUID(0, 2)));
            inTransaction(() -> assertThat(new JpaNotices(database.entities()).find(new UUID(0, 2)))
                    .isEmpty());
        }
    }
}
