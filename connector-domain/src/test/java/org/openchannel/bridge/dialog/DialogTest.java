package org.openchannel.bridge.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.gateway.Person;

class DialogTest {

    private static final Person OLGA = new Person("u1", "+79990000001", "Olga");

    private final Dialog dialog = with(OLGA);

    @Test
    void what_the_messenger_leaves_out_of_the_customer_stays() {
        dialog.isWith(new Person("u1", null, "Olga P."));
        dialog.isWith(new Person("u1", "+79990000002", null));

        assertThat(dialog.customer()).isEqualTo(new Person("u1", "+79990000002", "Olga P."));
    }

    @Test
    void somebody_else_in_the_chat_does_not_become_the_customer() {
        dialog.isWith(new Person("u2", "+79990000002", "Pavel"));

        assertThat(dialog.customer()).isEqualTo(OLGA);
    }

    @Test
    void names_are_cut_but_ids_never() {
        assertThat(with(new Person("u1", null, "x".repeat(201))).customer().name())
                .hasSize(200);
        assertThatThrownBy(() -> with(new Person("x".repeat(201), null, null)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> with(new Person("", null, null))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_session_opens_and_closes() {
        dialog.isAt(77, 5L);
        assertThat(dialog.isSessionOpen()).isTrue();

        dialog.sessionClosed(5);
        assertThat(dialog.isSessionOpen()).isFalse();

        dialog.isAt(77, null);
        assertThat(dialog.isSessionOpen()).as("a chat is no session").isFalse();
    }

    @Test
    void news_of_an_older_session_do_not_close_the_newer() {
        dialog.isAt(77, 6L);

        dialog.sessionClosed(5);

        assertThat(dialog.isSessionOpen()).isTrue();
        assertThat(dialog.sessionId()).isEqualTo(6);
    }

    @Test
    void the_end_of_a_session_whose_beginning_got_lost_is_remembered() {
        dialog.sessionClosed(5);

        assertThat(dialog.sessionId()).isEqualTo(5);
        assertThat(dialog.isSessionOpen()).isFalse();
    }

    private static Dialog with(Person customer) {
        return new Dialog(new UUID(0, 1), new UUID(0, 2), "chat-1", customer, Instant.EPOCH);
    }
}
