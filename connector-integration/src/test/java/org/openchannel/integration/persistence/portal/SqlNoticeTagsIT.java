package org.openchannel.integration.persistence.portal;

import org.junit.jupiter.api.Nested;
import org.openchannel.integration.persistence.InDatabase;
import org.openchannel.integration.persistence.TestDatabase;
import org.openchannel.portal.talk.NoticeTags;
import org.openchannel.portal.talk.NoticeTagsContract;

/** Tags of notices in both databases. */
class SqlNoticeTagsIT {

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

    abstract static class Tests extends InDatabase implements NoticeTagsContract {

        Tests(TestDatabase database) {
            super(database);
        }

        @Override
        public NoticeTags tags() {
            return new SqlNoticeTags(database.entities());
        }
    }
}
