package org.openchannel.integration.persistence.portal;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Nested;
import org.openchannel.integration.persistence.InDatabase;
import org.openchannel.integration.persistence.TestDatabase;
import org.openchannel.portal.BotContract;
import org.openchannel.portal.BotRepositories;
import org.openchannel.portal.BotWorld;
import org.openchannel.portal.PortalWorld;

/** Bots and talks in both databases. */
class JpaBotIT {

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

    abstract static class Tests extends InDatabase implements BotContract {

        private final BotWorld bots;

        Tests(TestDatabase database) {
            super(database);
            this.bots = new BotWorld(
                    new PortalWorld(JpaPortalIT.Tests.repositories(database.entities())), kept(database.entities()));
        }

        @Override
        public BotWorld bots() {
            return bots;
        }

        private static BotRepositories kept(EntityManager entities) {
            return new BotRepositories(
                    new JpaBots(entities),
                    new JpaBotOwners(entities),
                    new JpaBotCommands(entities),
                    new JpaFetchedEvents(entities),
                    new SqlEventReaders(entities),
                    new JpaTalks(entities),
                    new JpaTalkMessages(entities),
                    new JpaDiskFiles(entities));
        }
    }
}
