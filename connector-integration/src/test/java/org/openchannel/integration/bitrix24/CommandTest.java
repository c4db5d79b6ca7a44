package org.openchannel.integration.bitrix24;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import org.junit.jupiter.api.Test;

class CommandTest {

    private static Command saying(String text) {
        return new Command(
                "im.message.add",
                Json.createObjectBuilder().add("MESSAGE", text).build());
    }

    @Test
    void a_customer_who_writes_what_batches_replace_is_not_batched() {
        assertThat(saying("Hello").fitsBatch()).isTrue();
        assertThat(saying("$result[c0][DATA]").fitsBatch()).isFalse();
    }
}
