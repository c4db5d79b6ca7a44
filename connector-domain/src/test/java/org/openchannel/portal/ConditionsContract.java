package org.openchannel.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.limit.LimitPlan;
import org.openchannel.portal.limit.Limits;
import org.openchannel.portal.weather.FaultKind;
import org.openchannel.portal.weather.FaultView;
import org.openchannel.portal.weather.FaultWish;

/** Limits and weather are found again, wherever they are kept. */
public interface ConditionsContract {

    /** A portal that was set up, and what is kept of its limits and its weather. */
    Conditions conditions();

    /** Runs one step. */
    <T> T inTransaction(Callable<T> step);

    private void step(Runnable step) {
        inTransaction(() -> {
            step.run();
            return true;
        });
    }

    @Test
    default void limits_are_kept() {
        var chosen = new Limits(70, 2.5, 300, 45, true, Map.of("user.get", new BigDecimal("1.25")));
        step(() -> conditions().changeLimits.to(LimitPlan.STANDARD.limits()));
        step(() -> conditions().changeLimits.to(chosen));

        assertThat(inTransaction(conditions().changeLimits::limits)).isEqualTo(chosen);
    }

    @Test
    default void faults_are_kept_replaced_and_used_up() {
        step(() -> conditions().changeWeather.with(FaultWish.always(FaultKind.SLOW_ANSWER, 9)));
        step(() -> conditions()
                .changeWeather
                .to(List.of(
                        new FaultWish(FaultKind.SLOW_ANSWER, 40, null, "user.*", 5, 60L),
                        new FaultWish(FaultKind.LOST_ANSWER, 100, 1, "", 0, null))));
        var faults = inTransaction(conditions().weatherReport::faults);

        assertThat(faults).extracting(FaultView::kind).containsExactly(FaultKind.LOST_ANSWER, FaultKind.SLOW_ANSWER);
        assertThat(faults.get(1)).satisfies(slow -> {
            assertThat(slow.percent()).isEqualTo(40);
            assertThat(slow.scope()).isEqualTo("user.*");
            assertThat(slow.seconds()).isEqualTo(5);
            assertThat(slow.endsAt()).isNotNull();
        });
        assertThat(inTransaction(() -> conditions().strike.hits(FaultKind.LOST_ANSWER, "profile")))
                .isTrue();
        assertThat(inTransaction(() -> conditions().strike.hits(FaultKind.LOST_ANSWER, "profile")))
                .isFalse();
        step(() -> conditions().changeWeather.without(FaultKind.SLOW_ANSWER));
        assertThat(inTransaction(conditions().weatherReport::faults)).isEmpty();
    }
}
