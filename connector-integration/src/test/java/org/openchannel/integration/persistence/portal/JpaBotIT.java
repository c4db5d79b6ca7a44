package org.openchannel.integration.persistence.portal;

import jakarta.persistence.EntityManager;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.openchannel.integration.persistence.TestDatabase;
import org.openchannel.portal.BotContract;
import org.openchannel.portal.BotRepositories;
import org.openchannel.portal.BotWorld;
import org.openchannel.portal.PortalWorld;

/** Bots and talks in both databases. */
class JpaBotIT {

    @Nested
    class OnH2 extends InDatabase {
        OnH2() {
            super(TestDatabase.h2());
        }
    }

    @Nested
    class OnPostgreSql extends InDatabase {
        OnPostgreSql() {
            super(TestDatabase.postgresql());
        }
    }

    abstract static class InDatabase implements BotContract {

        private final TestDatabase database;
        private final BotWorld bots;

        InDatabase(TestDatabase database) {
            this.database = database;
            this.bots = new BotWorld(
                    new PortalWorld(JpaPortalIT.InDatabase.repositories(database.entities())),
                    kept(database.entities()));
        }

        @Override
        public BotWorld bots() {
            return bots;
        }

        @Override
        public <T> T inTransaction(Callable<T> step) {
            return database.inTransaction(step);
        }

        @AfterEach
        void close() {
            database.close();
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
