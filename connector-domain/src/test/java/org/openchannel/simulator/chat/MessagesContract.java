package org.openchannel.simulator.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchannel.shared.file.StoredFile;
import org.openchannel.simulator.telephone.PhoneNumber;

/** What every store of messages promises. */
public interface MessagesContract {

    Instant NOW = Instant.parse("2026-11-20T12:00:00.123456Z");
    PhoneNumber SHOP = new PhoneNumber("+79001234567");
    PhoneNumber MARIA = new PhoneNumber("+79162003040");
    PhoneNumber JOAO = new PhoneNumber("+5511912345678");

    /** The store under test. */
    Messages messages();

    /** Runs {@code work} in a transaction and forgets what was loaded. */
    void inTransaction(Runnable work);

    /** Puts a text on the network; {@code number} is its id, its command and its place. */
    private Message write(long number, PhoneNumber from, PhoneNumber to, String text) {
        return keep(number, from, to, Draft.Body.text(text));
    }

    private Message keep(long number, PhoneNumber from, PhoneNumber to, Draft.Body body) {
        var draft = new Draft(new UUID(1, number), from, to, Source.TELEPHONE, body);
        var message = Message.of(draft, new UUID(0, number), number, NOW);
        inTransaction(() -> messages().add(message));
        return message;
    }

    @Test
    default void a_message_comes_back_as_it_went() {
        keep(1, MARIA, SHOP, Draft.Body.file(new StoredFile("f1", "Счёт.pdf", "application/pdf", 42), "Вот"));

        inTransaction(() -> {
            var found = messages().find(new UUID(0, 1)).orElseThrow();
            assertThat(found.sender()).isEqualTo(MARIA);
            assertThat(found.recipient()).isEqualTo(SHOP);
            assertThat(found.text()).isEqualTo("Вот");
            assertThat(found.kind()).isEqualTo(Kind.FILE);
            assertThat(found.file()).contains(new StoredFile("f1", "Счёт.pdf", "application/pdf", 42));
            assertThat(found.sentAt()).isEqualTo(NOW);
            assertThat(found.isEdited()).isFalse();
        });
    }

    @Test
    default void changes_are_kept() {
        write(1, MARIA, SHOP, "Helo");
        keep(2, MARIA, SHOP, Draft.Body.file(new StoredFile("f1", "a.png", "image/png", 42), ""));

        inTransaction(() -> {
            messages().lock(new UUID(0, 1)).orElseThrow().edit(MARIA, "Hello", NOW);
            messages().lock(new UUID(0, 2)).orElseThrow().delete(MARIA, NOW);
        });

        inTransaction(() -> {
            assertThat(messages().find(new UUID(0, 1)).orElseThrow().text()).isEqualTo("Hello");
            assertThat(messages().find(new UUID(0, 2)).orElseThrow().file()).isEmpty();
            assertThat(messages().find(new UUID(0, 2)).orElseThrow().isDeleted())
                    .isTrue();
        });
    }

    @Test
    default void a_wish_is_found_by_who_had_it() {
        write(1, MARIA, SHOP, "Hello");

        inTransaction(() -> {
            assertThat(messages().sentBy(MARIA, new UUID(1, 1))).isPresent();
            assertThat(messages().sentBy(SHOP, new UUID(1, 1))).isEmpty();
            assertThat(messages().sentBy(MARIA, new UUID(1, 2))).isEmpty();
        });
    }

    @Test
    default void the_end_of_a_chat_is_in_order() {
        write(3, MARIA, SHOP, "three");
        write(1, SHOP, MARIA, "one");
        write(2, MARIA, SHOP, "two");
        write(4, JOAO, SHOP, "another chat");

        inTransaction(() -> assertThat(messages().last(ChatKey.of(SHOP, MARIA), 2))
                .extracting(Message::text)
                .containsExactly("two", "three"));
    }

    @Test
    default void each_chat_is_listed_once_the_latest_first() {
        write(1, MARIA, SHOP, "one");
        write(2, JOAO, SHOP, "two");
        write(3, SHOP, MARIA, "three");

        inTransaction(() -> {
            assertThat(messages().lastOfEachChat(SHOP))
                    .extracting(Message::text)
                    .containsExactly("three", "two");
            assertThat(messages().lastOfEachChat(JOAO))
                    .extracting(Message::text)
                    .containsExactly("two");
        });
    }

    @Test
    default void what_is_not_read_is_counted_and_locked_per_sender() {
        write(1, MARIA, SHOP, "one");
        write(2, MARIA, SHOP, "two");
        write(3, JOAO, SHOP, "three");
        write(4, SHOP, MARIA, "four");
        inTransaction(() -> messages().lock(new UUID(0, 1)).orElseThrow().reach(Status.READ));

        inTransaction(() -> {
            assertThat(messages().unreadSenders(SHOP)).containsExactlyInAnyOrder(MARIA, JOAO);
            assertThat(messages().lockUnread(SHOP, MARIA))
                    .extracting(Message::text)
                    .containsExactly("two");
        });
    }

    @Test
    default void what_waits_for_a_telephone_is_found() {
        write(1, SHOP, JOAO, "one");
        write(2, SHOP, JOAO, "two");
        inTransaction(() -> messages().lock(new UUID(0, 1)).orElseThrow().reach(Status.DELIVERED));

        inTransaction(() -> assertThat(messages().lockUndelivered(JOAO))
                .extracting(Message::text)
                .containsExactly("two"));
    }
}
