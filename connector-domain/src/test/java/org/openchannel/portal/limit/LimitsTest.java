package org.openchannel.portal.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.Conditions;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.weather.InMemoryFaults;

class LimitsTest {

    @Test
    void costs_are_read_and_written_line_by_line() {
        var costs = Limits.costs(" CRM.Item.List = 1.5\n\nimconnector.send.messages=0\n");

        assertThat(costs)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("crm.item.list", new BigDecimal("1.5"), "imconnector.send.messages", BigDecimal.ZERO));
        assertThat(LimitPlan.OFF.limits().withCosts(costs).costText())
                .isEqualTo("crm.item.list=1.5\nimconnector.send.messages=0\n");
        assertThatThrownBy(() -> Limits.costs("crm.item.list: 3")).hasMessageContaining("crm.item.list: 3");
        assertThatThrownBy(() -> Limits.costs("a=9999")
                        .entrySet()
                        .forEach(cost -> LimitPlan.OFF.limits().withCosts(Map.of(cost.getKey(), cost.getValue()))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_plan_is_recognised_by_its_figures() {
        assertThat(LimitPlan.ENTERPRISE.limits().withOverload(true).plan()).contains(LimitPlan.ENTERPRISE);
        assertThat(new Limits(51, 2, 480, 60, false, Map.of()).plan()).isEmpty();
        assertThat(LimitPlan.of(" Standard ")).contains(LimitPlan.STANDARD);
        assertThat(LimitPlan.of("none")).isEmpty();
        assertThat(LimitPlan.OFF.word()).isEqualTo("off");
    }

    @Test
    void figures_nobody_could_mean_are_refused() {
        assertThatThrownBy(() -> Limits.of(-1, 2, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Limits.of(50, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Limits.of(50, Double.NaN, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Limits.of(50, 2, 2_000_000, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_change_counts_at_once_here_and_in_two_seconds_elsewhere() {
        var world = new PortalWorld();
        world.setUp();
        var choices = new InMemoryLimitChoices();
        var here = new Conditions(world.clock, world.identity, choices, new InMemoryFaults());
        var elsewhere = new CurrentLimits(() -> here.changeLimits, world.clock);
        assertThat(elsewhere.limits().plan()).contains(LimitPlan.OFF);

        here.changeLimits.to(LimitPlan.STANDARD.limits());
        here.changeLimits.to(LimitPlan.ENTERPRISE.limits());

        assertThat(here.currentLimits.limits().plan()).contains(LimitPlan.ENTERPRISE);
        assertThat(elsewhere.limits().plan()).contains(LimitPlan.OFF);
        world.clock.advance(Duration.ofSeconds(2));
        assertThat(elsewhere.limits().plan()).contains(LimitPlan.ENTERPRISE);
        assertThat(here.changeLimits.limits().burst()).isEqualTo(250);
    }
}
