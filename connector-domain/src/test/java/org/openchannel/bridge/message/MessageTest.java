package org.openchannel.bridge.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openchannel.bridge.dialog.Dialog;
import org.openchannel.bridge.gateway.MessageStatus;
import org.openchannel.bridge.gateway.Person;

class MessageTest {

    private static final Instant NOW = Instant.EPOCH;

    private Message message = outbound();

    @BeforeEach
    void fresh() {
        message = outbound();
    }

    @ParameterizedTest
    @CsvSource({
        "SENT, SENT, SENT",
        "SENT, ACCEPTED, SENT",
        "DELIVERED, SENT, DELIVERED",
        "DELIVERED, FAILED, DELIVERED",
        "READ, FAILED, READ",
        "READ, DELIVERED, READ",
        "FAILED, SENT, FAILED",
        "FAILED, DELIVERED, DELIVERED",
        "FAILED, READ, READ"
    })
    void a_status_rises_and_only_arrival_undoes_a_failure(
            MessageStatus first, MessageStatus then, MessageStatus stays) {
        message.reached(first, NOW);

        var isNews = message.reached(then, NOW.plusSeconds(1));

        assertThat(message.status()).isEqualTo(stays);
        assertThat(isNews).isEqualTo(first != stays);
        assertThat(message.changedAt()).isEqualTo(isNews ? NOW.plusSeconds(1) : NOW);
    }

    @Test
    void the_reason_of_a_failure_is_kept_as_far_as_it_fits() {
        message.failed("x".repeat(1001), NOW);

        assertThat(message.failure()).hasSize(1000);
    }

    @Test
    void what_arrived_did_not_fail() {
        message.reached(MessageStatus.DELIVERED, NOW);

        message.failed("silence", NOW);

        assertThat(message.failure()).isNull();
    }

    @Test
    void a_message_without_a_file_has_nothing_to_fetch() {
        assertThat(message.attachment().exists()).isFalse();
        assertThat(message.attachment().isMissing()).isFalse();
        assertThat(message.attachment().reference()).isEmpty();
        assertThat(message.attachment().name()).isEqualTo("file");
        assertThat(message.attachment().mediaType()).isEqualTo("application/octet-stream");
    }

    @Test
    void a_file_is_missing_until_it_is_fetched_or_lost() {
        var fetched = Attachment.of("ref", " ", "image/png");
        var lost = Attachment.of("ref", "x".repeat(201), "image/png");
        assertThat(fetched.isMissing()).isTrue();

        fetched.fetched("f1");
        lost.lost("x".repeat(501));

        assertThat(fetched.isMissing()).isFalse();
        assertThat(fetched.isLost()).isFalse();
        assertThat(fetched.name()).as("nobody named it").isEqualTo("file");
        assertThat(lost.isMissing()).isFalse();
        assertThat(lost.isLost()).isTrue();
        assertThat(lost.name()).hasSize(200);
    }

    private static Message outbound() {
        var dialog = new Dialog(new UUID(0, 1), new UUID(0, 2), "chat-1", new Person("u1", null, null), NOW);
        var said = new Message.Said(MessageKind.TEXT, "Hello", Attachment.none());
        return Message.outbound(new UUID(0, 3), dialog, new Message.Im(77, 500, 0), said, NOW);
    }
}
