package org.openchannel.web.portal.desk.weather;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.limit.LimitPlan;
import org.openchannel.portal.limit.Limits;
import org.openchannel.portal.weather.FaultKind;
import org.openchannel.portal.weather.FaultView;
import org.openchannel.web.http.View;
import org.openchannel.web.portal.desk.Drawn;

class WeatherPageTest {

    private static final FaultView SLOW =
            new FaultView(FaultKind.SLOW_ANSWER, 40, 3, "user.*", 7, Drawn.NOON.plusSeconds(60));

    @Test
    void under_a_clear_sky_every_fault_is_offered_and_nothing_to_clear() {
        var html = Drawn.everywhere(page(LimitPlan.STANDARD.limits(), List.of(), ""));

        for (var kind : FaultKind.values()) {
            assertThat(html).contains("action=\"/portal/weather/faults/" + kind.word() + "\"");
        }
        assertThat(html)
                .contains("value=\"standard\" checked")
                .doesNotContain("/portal/weather/clear")
                .doesNotContain("/off\"");
    }

    @Test
    void a_fault_that_is_on_shows_its_figures_and_how_to_end_it() {
        var html = Drawn.everywhere(page(LimitPlan.OFF.limits(), List.of(SLOW), ""));

        assertThat(html)
                .contains("action=\"/portal/weather/clear\"")
                .contains("action=\"/portal/weather/faults/slow_answer/off\"")
                .contains("value=\"user.*\"")
                .contains("2026-11-20 12:01 UTC");
    }

    @Test
    void ones_own_figures_costs_and_block_are_shown() {
        var own = new Limits(70, 2.5, 300, 45, true, Map.of("user.get", new BigDecimal("1.5")));

        assertThat(Drawn.everywhere(page(own, List.of(), "limits")))
                .contains("value=\"own\" checked")
                .contains("value=\"2.5\"")
                .contains("user.get=1.5")
                .contains("role=\"alert\"");
        assertThat(LimitFields.of(own).limits()).isEqualTo(own);
        assertThat(LimitFields.of(LimitPlan.ENTERPRISE.limits()).limits()).isEqualTo(LimitPlan.ENTERPRISE.limits());
    }

    @Test
    void every_page_says_that_the_weather_is_bad() {
        var page = page(LimitPlan.OFF.limits(), List.of(SLOW), "").with("foul", true);

        assertThat(Drawn.everywhere(page)).contains("class=\"foul\"");
    }

    private static View page(Limits limits, List<FaultView> faults, String wrong) {
        return Drawn.page("desk/weather", Drawn.ADMIN, WeatherEntry.CODE)
                .with("limits", LimitFields.of(limits))
                .with("faults", FaultCard.all(faults))
                .with("anyOn", !faults.isEmpty())
                .with("wrong", wrong);
    }
}
