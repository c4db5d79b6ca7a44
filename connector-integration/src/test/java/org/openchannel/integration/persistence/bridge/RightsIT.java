package org.openchannel.integration.persistence.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.audit.Deed;
import org.openchannel.bridge.audit.Deeds;
import org.openchannel.bridge.company.Facts;
import org.openchannel.bridge.company.FactsContract;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.right.Circles;
import org.openchannel.bridge.right.CirclesContract;
import org.openchannel.integration.persistence.InDatabase;
import org.openchannel.integration.persistence.TestDatabase;
import org.openchannel.shared.CountingIds;
import org.openchannel.shared.MovableClock;

/** Who may send, and what is known of companies, in both databases. */
class RightsIT {

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

    abstract static class Tests extends InDatabase implements CirclesContract, FactsContract {

        private final CountingIds ids = new CountingIds();
        private final MovableClock clock = new MovableClock();

        Tests(TestDatabase database) {
            super(database);
        }

        @Override
        public Circles circles() {
            return new JpaCircles(database.entities(), clock);
        }

        @Override
        public Facts facts() {
            return new JpaFacts(database.entities());
        }

        @Override
        public Deeds deeds() {
            return new JpaDeeds(database.entities(), ids);
        }

        @Test
        void the_history_of_an_account_shows_what_was_done_to_its_portal() {
            var account = account();
            inTransaction(() -> {
                deeds().add(new Deed(clock.instant(), "Olga", "application-page", "m1", "everybody", "administrators"));
                deeds().add(new Deed(clock.instant(), "Olga", "application-page", "m2", "everybody", "administrators"));
                deeds().add(new Deed(clock.instant(), "Olga", "access", "x", "", "Anna (u17)", account));
                deeds().add(new Deed(clock.instant(), "Olga", "access", "m1", "", "Anna (u17)", new UUID(9, 9)));
                return account;
            });

            assertThat(inTransaction(() -> deeds().about(account, 0, 9)))
                    .extracting(Deed::what)
                    .containsExactly("access", "application-page");
        }

        @Override
        public UUID account() {
            var account = new Account(
                    ids.next(), new MemberId("m1"), new GatewayCode("simulator"), "Shop", "sealed", clock.instant());
            return inTransaction(() -> {
                new JpaAccounts(database.entities()).add(account);
                return account.id();
            });
        }
    }
}
