package org.openchannel.portal.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.limit.LimitReachedException.Limit;
import org.openchannel.shared.MovableClock;

class RequestMeterTest {

    private static final Limits STANDARD = LimitPlan.STANDARD.limits();
    private static final String HERE = "127.0.0.1";
    private static final String CALLER = "app 1";
    private static final String METHOD = "crm.item.list";

    private final MovableClock clock = new MovableClock();
    private final RequestMeter meter = new RequestMeter();

    @Test
    void fifty_at_once_are_free_and_then_two_a_second() {
        burst(50);

        refused(Limit.QUERY_LIMIT_EXCEEDED, STANDARD);
        clock.advance(Duration.ofMillis(499));
        refused(Limit.QUERY_LIMIT_EXCEEDED, STANDARD);
        clock.advance(Duration.ofMillis(1));
        burst(1);
        refused(Limit.QUERY_LIMIT_EXCEEDED, STANDARD);
        clock.advance(Duration.ofHours(1));
        burst(50);
        refused(Limit.QUERY_LIMIT_EXCEEDED, STANDARD);
    }

    @Test
    void two_a_second_never_end() {
        for (int i = 0; i < 500; i++) {
            burst(1);
            clock.advance(Duration.ofMillis(500));
        }
    }

    @Test
    void another_address_has_a_bucket_of_its_own() {
        burst(50);

        assertThatCode(() -> meter.admit("10.0.0.9", STANDARD, clock.instant())).doesNotThrowAnyException();
    }

    @Test
    void enterprise_takes_more_and_off_takes_everything() {
        for (int i = 0; i < 250; i++) {
            meter.admit(HERE, LimitPlan.ENTERPRISE.limits(), clock.instant());
        }
        refused(Limit.QUERY_LIMIT_EXCEEDED, LimitPlan.ENTERPRISE.limits());

        for (int i = 0; i < 1000; i++) {
            meter.admit(HERE, LimitPlan.OFF.limits(), clock.instant());
        }
    }

    @Test
    void a_block_by_hand_refuses_even_the_first() {
        refused(Limit.OVERLOAD_LIMIT, LimitPlan.OFF.limits().withOverload(true));
    }

    @Test
    void addresses_that_were_quiet_long_enough_are_forgotten() {
        for (int i = 0; i < RequestMeter.MOST_KEPT; i++) {
            meter.admit("10.0.0." + i, STANDARD, clock.instant());
        }
        clock.advance(Duration.ofMinutes(1));

        burst(50);
        refused(Limit.QUERY_LIMIT_EXCEEDED, STANDARD);
    }

    @Test
    void operating_adds_up_and_forgets_minute_by_minute() {
        clock.advance(Duration.ofSeconds(20));
        var firstStart = clock.instant();
        work(Duration.ofSeconds(20));
        work(Duration.ofSeconds(20));
        clock.advance(Duration.ofMinutes(2));
        var later = work(Duration.ofSeconds(10));

        assertThat(later.seconds()).isEqualByComparingTo("50");
        assertThat(later.resetAt()).isEqualTo(firstStart.plus(Duration.ofMinutes(10)));
        clock.advance(Duration.between(clock.instant(), later.resetAt()));
        var afterReset = work(Duration.ZERO);
        assertThat(afterReset.seconds())
                .as("without the two of the first minute")
                .isEqualByComparingTo("10");
    }

    @Test
    void who_worked_too_long_waits_until_the_oldest_minute_is_forgotten() {
        for (int i = 0; i < 25; i++) {
            meter.open(CALLER, METHOD, STANDARD, clock.instant());
            work(Duration.ofSeconds(20));
        }

        assertThatThrownBy(() -> meter.open(CALLER, METHOD, STANDARD, clock.instant()))
                .isInstanceOfSatisfying(LimitReachedException.class, refusal -> {
                    assertThat(refusal.limit()).isEqualTo(Limit.OPERATION_TIME_LIMIT);
                });
        assertThatCode(() -> {
                    meter.open(CALLER, "crm.item.get", STANDARD, clock.instant());
                    meter.open("app 2", METHOD, STANDARD, clock.instant());
                })
                .doesNotThrowAnyException();
        clock.advance(Duration.ofSeconds(100));
        assertThatCode(() -> meter.open(CALLER, METHOD, STANDARD, clock.instant()))
                .doesNotThrowAnyException();
    }

    @Test
    void a_call_may_cost_a_fixed_time() {
        var limits = STANDARD.withCosts(Map.of(METHOD, new BigDecimal("1.5")));

        meter.charge(CALLER, METHOD, limits, clock.instant(), clock.instant());
        var operating = meter.charge(CALLER, METHOD, limits, clock.instant(), clock.instant());

        assertThat(operating.seconds()).isEqualByComparingTo("3");
    }

    private Operating work(Duration time) {
        var start = clock.instant();
        clock.advance(time);
        return meter.charge(CALLER, METHOD, STANDARD, start, clock.instant());
    }

    private void burst(int requests) {
        for (int i = 0; i < requests; i++) {
            meter.admit(HERE, STANDARD, clock.instant());
        }
    }

    private void refused(Limit limit, Limits limits) {
        assertThatThrownBy(() -> meter.admit(HERE, limits, clock.instant()))
                .isInstanceOfSatisfying(
                        LimitReachedException.class,
                        refusal -> assertThat(refusal.limit()).isEqualTo(limit));
    }
}
