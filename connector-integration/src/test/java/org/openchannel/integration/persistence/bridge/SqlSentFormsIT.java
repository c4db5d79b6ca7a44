package org.openchannel.integration.persistence.bridge;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.binding.SentForms;
import org.openchannel.bridge.binding.SentFormsContract;
import org.openchannel.integration.persistence.InDatabase;
import org.openchannel.integration.persistence.TestDatabase;

/** Each step in a transaction of its own, as in the product. */
class SqlSentFormsIT {

    @Nested
    class OnH2 extends Forms {
        OnH2() {
            super(TestDatabase.h2());
        }
    }

    @Nested
    class OnPostgreSql extends Forms {
        OnPostgreSql() {
            super(TestDatabase.postgresql());
        }
    }

    abstract static class Forms extends InDatabase implements SentFormsContract {

        Forms(TestDatabase database) {
            super(database);
        }

        @Override
        public SentForms forms() {
            var forms = new SqlSentForms(database.entities());
            return new SentForms() {
                @Override
                public boolean begin(String form, Instant now) {
                    return inTransaction(() -> forms.begin(form, now));
                }

                @Override
                public void done(String form, LineId line) {
                    database.inTransaction(() -> forms.done(form, line));
                }

                @Override
                public void drop(String form) {
                    database.inTransaction(() -> forms.drop(form));
                }

                @Override
                public Optional<LineId> line(String form) {
                    return inTransaction(() -> forms.line(form));
                }

                @Override
                public void forget(Instant limit, Instant stranded) {
                    database.inTransaction(() -> forms.forget(limit, stranded));
                }
            };
        }
    }
}
