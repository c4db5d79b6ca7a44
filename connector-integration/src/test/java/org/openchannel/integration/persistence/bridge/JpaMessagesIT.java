package org.openchannel.integration.persistence.bridge;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.message.Messages;
import org.openchannel.bridge.message.MessagesContract;
import org.openchannel.integration.persistence.InDatabase;
import org.openchannel.integration.persistence.TestDatabase;

/** Messages, kept the same by both databases; there also by two who come at once. */
class JpaMessagesIT {

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

    abstract static class Tests extends InDatabase implements MessagesContract {

        Tests(TestDatabase database) {
            super(database);
        }

        @Override
        public Messages messages() {
            return new JpaMessages(database.entities());
        }

        @Override
        public void inTransaction(Runnable work) {
            database.inTransaction(work);
        }

        @BeforeEach
        void anAccountAndItsDialogExist() {
            var account = new Account(ACCOUNT, new MemberId("m1"), new GatewayCode("simulator"), "Shop", "sealed", NOW);
            inTransaction(() -> {
                new JpaAccounts(database.entities()).add(account);
                new JpaDialogs(database.entities()).add(DIALOG);
            });
        }

        @Test
        void the_database_itself_refuses_the_same_message_twice() {
            insert("00000000-0000-0000-0000-00000000000a", "INBOUND", "'x1'", "NULL");
            insert("00000000-0000-0000-0000-00000000000b", "OUTBOUND", "NULL", "500");

            assertThatThrownBy(() -> insert("00000000-0000-0000-0000-00000000000c", "INBOUND", "'x1'", "NULL"))
                    .isInstanceOf(PersistenceException.class);
            assertThatThrownBy(() -> insert("00000000-0000-0000-0000-00000000000d", "OUTBOUND", "NULL", "500"))
                    .isInstanceOf(PersistenceException.class);
        }

        @Test
        void messages_without_an_id_yet_don_t_get_in_each_others_way() {
            insert("00000000-0000-0000-0000-00000000000a", "OUTBOUND", "NULL", "500");
            insert("00000000-0000-0000-0000-00000000000b", "OUTBOUND", "NULL", "501");
            insert("00000000-0000-0000-0000-00000000000c", "INBOUND", "'x1'", "NULL");
            insert("00000000-0000-0000-0000-00000000000d", "INBOUND", "'x2'", "NULL");
        }

        private void insert(String id, String direction, String externalId, String im) {
            inTransaction(() -> database.entities()
                    .createNativeQuery(
                            "INSERT INTO bridge_message (id, version, account_id, dialog_id, direction, kind,"
                                    + " body, external_id, im_message_id, part, sent_at, status, told, changed_at) VALUES ('"
                                    + id + "', 1, '" + ACCOUNT + "', '" + DIALOG.id() + "', '" + direction
                                    + "', 'TEXT', '', "
                                    + externalId + ", " + im + ", 0, CURRENT_TIMESTAMP, 'ACCEPTED', 'ACCEPTED',"
                                    + " CURRENT_TIMESTAMP)")
                    .executeUpdate());
        }
    }
}
