package org.openchannel.portal.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What is ready for several messages, wherever chats are kept. */
public interface ChatsForMessagesContract {

    Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    ChatsForMessages chatsForMessages();

    Chats chats();

    Customers customers();

    <T> T inTransaction(Callable<T> step);

    /** A chat of a customer of its own, both called {@code id}. */
    default ImChat chat(long id) {
        return inTransaction(() -> {
            var profile = new CustomerProfile("u" + id, "Ivan", "Petrov", null, null, null, null, null);
            var customer = Customer.met(id, "acme", profile);
            customers().add(customer);
            var chat = ImChat.opened(id, address(id), customer, NOW);
            chats().add(chat);
            return chat;
        });
    }

    /** How the chat is known. */
    static ChatAddress address(long id) {
        return new ChatAddress("acme", 1, "c" + id, "u" + id);
    }

    /** How these are known, and one that does not exist. */
    static SortedSet<String> codes(long... ids) {
        var codes = new TreeSet<String>(List.of(address(999).userCode()));
        for (var id : ids) {
            codes.add(address(id).userCode());
        }
        return codes;
    }

    @Test
    default void those_there_are_come_with_a_number_for_each_message() {
        chat(1);
        chat(2);
        chat(3);

        var ready = inTransaction(() -> chatsForMessages().ready(codes(3, 1), 4));

        assertThat(ready.chats()).extracting(ImChat::id).containsExactly(1L, 3L);
        assertThat(ready.chats().get(0).lastMessageAt()).isEqualTo(NOW);
        assertThat(ready.numbers()).hasSize(4).doesNotHaveDuplicates().isSorted();
    }

    @Test
    default void numbers_grow_from_one_time_to_the_next() {
        var first = inTransaction(() -> chatsForMessages().ready(codes(), 2)).numbers();
        var second = inTransaction(() -> chatsForMessages().ready(codes(), 2)).numbers();

        assertThat(second.get(0)).isGreaterThan(first.get(1));
    }

    @Test
    default void what_happens_to_them_is_kept() {
        chat(1);

        inTransaction(() -> {
            var found = chatsForMessages().ready(codes(1), 1).chats().get(0);
            found.renamed("The Petrovs");
            return found;
        });

        assertThat(inTransaction(() -> chats().find(1)).orElseThrow().title()).contains("The Petrovs");
    }
}
