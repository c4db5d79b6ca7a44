package org.openchannel.portal.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PendingCallsTest {

    private final PendingCalls pending = new PendingCalls();

    @Test
    void what_waits_is_handed_over_once_and_in_order() {
        pending.add(call(1, "first"));
        pending.add(call(1, "second"));

        assertThat(drained()).extracting(CallRecord::method).containsExactly("first", "second");
        assertThat(drained()).isEmpty();
    }

    @Test
    void of_a_loud_application_only_the_newest_wait_and_a_quiet_one_loses_nothing() {
        pending.add(call(2, "quiet"));
        for (int number = 0; number <= KeepCalls.KEPT; number++) {
            pending.add(call(1, "loud" + number));
        }

        var drained = drained();

        assertThat(drained).hasSize(KeepCalls.KEPT + 1);
        assertThat(drained)
                .extracting(CallRecord::method)
                .contains("quiet", "loud1")
                .doesNotContain("loud0");
    }

    @Test
    void what_gave_way_is_counted() {
        for (int number = 0; number < KeepCalls.KEPT + 3; number++) {
            pending.add(call(1, "loud" + number));
        }
        drained();
        pending.add(call(1, "later"));

        assertThat(pending.lost(1)).isEqualTo(3);
        assertThat(pending.lost(2)).isZero();
    }

    private List<CallRecord> drained() {
        var drained = new ArrayList<CallRecord>();
        pending.drain(drained::addAll);
        return drained;
    }

    private static CallRecord call(long application, String method) {
        return new CallRecord(application, method, "{}", 200, "{}", 1, BigDecimal.ZERO, Instant.EPOCH);
    }
}
