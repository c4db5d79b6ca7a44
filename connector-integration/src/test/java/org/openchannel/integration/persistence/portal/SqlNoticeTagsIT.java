package org.openchannel.integration.persistence.portal;

import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.openchannel.integration.persistence.TestDatabase;
import org.openchannel.portal.talk.NoticeTags;
import org.openchannel.portal.talk.NoticeTagsContract;

/** Tags of notices in both databases. */
class SqlNoticeTagsIT {

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

    abstract static class InDatabase implements NoticeTagsContract {

        private final TestDatabase database;

        InDatabase(TestDatabase database) {
            this.database = database;
        }

        @Override
        public NoticeTags tags() {
            return new SqlNoticeTags(database.entities());
        }

        @Override
        public <T> T inTransaction(Callable<T> step) {
            return database.inTransaction(step);
        }

        @AfterEach
        void close() {
            database.close();
        }
    }
}
