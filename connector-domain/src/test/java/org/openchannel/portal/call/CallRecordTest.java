package org.openchannel.portal.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CallRecordTest {

    @Test
    void long_texts_end_where_something_was_left_out() {
        var call = call("profile", 200, "x".repeat(4001));

        assertThat(call.answer()).hasSize(4000).endsWith("x…");
        assertThat(call("x".repeat(101), 200, "").method()).hasSize(100);
    }

    @Test
    void an_answer_of_400_and_more_went_wrong() {
        assertThat(call("profile", 399, "").isError()).isFalse();
        assertThat(call("profile", 400, "").isError()).isTrue();
    }

    private static CallRecord call(String method, int status, String answer) {
        return new CallRecord(1, method, "{}", status, answer, 5, BigDecimal.ONE, Instant.EPOCH);
    }
}
