package org.openchannel.integration.persistence.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.binding.Binding;
import org.openchannel.bridge.binding.ConnectorCode;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.dialog.Chat;
import org.openchannel.bridge.dialog.Dialog;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.bridge.gateway.MessageStatus;
import org.openchannel.bridge.gateway.Person;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.installation.AppCredentials;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.message.MessengerName;
import org.openchannel.bridge.message.ParkedStatus;
import org.openchannel.integration.persistence.InDatabase;
import org.openchannel.integration.persistence.TestDatabase;

/** What goes in comes out again, in both databases. */
class BridgeRepositoriesIT {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00.123456Z");
    private static final MemberId PORTAL = new MemberId("0123456789abcdef0123456789abcdef");

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

    abstract static class Tests extends InDatabase {

        private final Account account =
                new Account(new UUID(0, 1), PORTAL, new GatewayCode("simulator"), "Продажи", "sealed hook secret", NOW);

        Tests(TestDatabase database) {
            super(database);
        }

        @BeforeEach
        void anAccountExists() {
            database.inTransaction(() -> new JpaAccounts(database.entities()).add(account));
        }

        @Test
        void an_account_comes_back_new_and_not_in_use() {
            database.inTransaction(() -> {
                var accounts = new JpaAccounts(database.entities());
                assertThat(accounts.of(PORTAL)).singleElement().satisfies(found -> {
                    assertThat(found.name()).isEqualTo("Продажи");
                    assertThat(found.session().state()).isEqualTo(SessionState.NEW);
                });
                assertThat(accounts.find(new UUID(0, 9))).isEmpty();
            });
        }

        @Test
        void a_binding_is_found_by_its_line_and_its_account() {
            var connector = new ConnectorCode("open_channel");
            database.inTransaction(() -> new JpaBindings(database.entities())
                    .add(new Binding(new UUID(0, 2), connector, LineId.of("7"), account)));

            database.inTransaction(() -> {
                var bindings = new JpaBindings(database.entities());
                assertThat(bindings.ofLine(PORTAL, connector, LineId.of("7"))).isPresent();
                assertThat(bindings.ofLine(PORTAL, connector, LineId.of("8"))).isEmpty();
                assertThat(bindings.ofAccount(account.id())).isPresent();
                assertThat(bindings.of(PORTAL)).hasSize(1);
            });
        }

        @Test
        void a_dialog_is_found_by_its_chat() {
            var customer = new Person("79162003040", "+79162003040", "Мария Ким");
            database.inTransaction(() -> new JpaDialogs(database.entities())
                    .add(new Dialog(new UUID(0, 3), account.id(), "79162003040@c.us", customer, NOW)));

            database.inTransaction(() -> {
                var dialogs = new JpaDialogs(database.entities());
                assertThat(dialogs.ofChat(account.id(), "79162003040@c.us")).hasValueSatisfying(found -> {
                    assertThat(found.customer()).isEqualTo(customer);
                    assertThat(found.openedAt()).isEqualTo(NOW);
                });
                assertThat(dialogs.ofChat(account.id(), "other")).isEmpty();
            });
        }

        @Test
        void dialogs_are_found_by_their_chats_however_many() {
            var customer = new Person("1", null, null);
            database.inTransaction(() -> new JpaDialogs(database.entities())
                    .addAll(List.of(
                            new Dialog(new UUID(0, 3), account.id(), "a", customer, NOW),
                            new Dialog(new UUID(0, 4), account.id(), "b", customer, NOW))));

            database.inTransaction(() -> {
                var dialogs = new JpaDialogs(database.entities());
                var asked = List.of(
                        new Chat(account.id(), "a"), new Chat(account.id(), "c"), new Chat(new UUID(0, 9), "b"));
                assertThat(dialogs.ofChats(asked)).containsExactly(new UUID(0, 3));
                assertThat(dialogs.ofChats(List.of())).isEmpty();
                assertThat(dialogs.lock(List.of(new UUID(0, 4), new UUID(0, 3), new UUID(0, 9))))
                        .extracting(Dialog::externalChatId)
                        .containsExactly("a", "b");
                assertThat(dialogs.lock(List.of())).isEmpty();
                assertThat(dialogs.all(List.of(new UUID(0, 4), new UUID(0, 9))))
                        .extracting(Dialog::externalChatId)
                        .containsExactly("b");
            });
        }

        @Test
        void credentials_are_found_by_their_client_id() {
            database.inTransaction(() -> new JpaAllAppCredentials(database.entities())
                    .add(new AppCredentials("local.1", "sealed", URI.create("https://portal.example"), NOW)));

            database.inTransaction(() -> {
                var credentials = new JpaAllAppCredentials(database.entities());
                assertThat(credentials.find("local.1"))
                        .hasValueSatisfying(
                                found -> assertThat(found.oauthServer()).hasToString("https://portal.example"));
                assertThat(credentials.all()).hasSize(1);
            });
        }

        @Test
        void early_news_wait_until_they_are_taken() {
            database.inTransaction(() -> new JpaMessages(database.entities())
                    .park(new ParkedStatus(new UUID(0, 4), account.id(), "m1", MessageStatus.READ, NOW)));

            database.inTransaction(() -> {
                var messages = new JpaMessages(database.entities());
                assertThat(messages.parked(List.of(new MessengerName(account.id(), "m1"))))
                        .hasSize(1);
                messages.parked(List.of(new MessengerName(account.id(), "m1"))).forEach(messages::remove);
            });

            database.inTransaction(() ->
                    assertThat(new JpaMessages(database.entities()).parked(10)).isEmpty());
        }
    }
}
