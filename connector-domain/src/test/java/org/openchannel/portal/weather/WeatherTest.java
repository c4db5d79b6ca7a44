package org.openchannel.portal.weather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.Conditions;
import org.openchannel.portal.PortalWorld;

class WeatherTest {

    private static final String SEND = "imconnector.send.messages";

    private final PortalWorld world = new PortalWorld();
    private final Conditions conditions = new Conditions(world.clock, world.identity);

    @Test
    void nothing_strikes_under_a_clear_sky() {
        assertThat(conditions.strike.hits(FaultKind.SERVER_ERROR, SEND)).isFalse();
        assertThat(conditions.currentWeather.isFoul()).isFalse();
        assertThat(conditions.weatherReport.faults()).isEmpty();
    }

    @Test
    void chance_decides() {
        conditions.changeWeather.with(new FaultWish(FaultKind.SERVER_ERROR, 30, null, "", 0, null));
        conditions.rolls(30, 29);

        assertThat(conditions.strike.hits(FaultKind.SERVER_ERROR, SEND)).isFalse();
        assertThat(conditions.strike.hits(FaultKind.SERVER_ERROR, SEND)).isTrue();
        assertThat(conditions.currentWeather.isFoul()).isTrue();
    }

    @Test
    void a_fault_strikes_so_many_times_and_is_gone() {
        conditions.changeWeather.with(new FaultWish(FaultKind.LOST_ANSWER, 100, 2, "", 0, null));

        assertThat(conditions.strike.hits(FaultKind.LOST_ANSWER, SEND)).isTrue();
        assertThat(conditions.strike.hits(FaultKind.LOST_ANSWER, SEND)).isTrue();
        assertThat(conditions.strike.hits(FaultKind.LOST_ANSWER, SEND)).isFalse();
        assertThat(conditions.weatherReport.faults()).isEmpty();
    }

    @Test
    void a_scope_lists_names_and_beginnings_of_names() {
        conditions.changeWeather.with(
                new FaultWish(FaultKind.SLOW_ANSWER, 100, null, "user.*, ImConnector.send.*", 7, null));

        assertThat(conditions.strike.delay(FaultKind.SLOW_ANSWER, SEND)).contains(Duration.ofSeconds(7));
        assertThat(conditions.strike.delay(FaultKind.SLOW_ANSWER, "user.get")).isPresent();
        assertThat(conditions.strike.delay(FaultKind.SLOW_ANSWER, "imconnector.list"))
                .isEmpty();
        assertThat(conditions.strike.delay(FaultKind.SLOW_ANSWER, "userXget")).isEmpty();
    }

    @Test
    void a_fault_ends_by_itself_after_its_time() {
        conditions.changeWeather.with(new FaultWish(FaultKind.EXPIRED_TOKEN, 100, null, "", 0, 60L));
        assertThat(conditions.strike.hits(FaultKind.EXPIRED_TOKEN, SEND)).isTrue();

        world.clock.advance(Duration.ofSeconds(60));

        assertThat(conditions.strike.hits(FaultKind.EXPIRED_TOKEN, SEND)).isFalse();
        assertThat(conditions.currentWeather.isFoul()).isFalse();
    }

    @Test
    void new_weather_replaces_the_old_and_single_faults_come_and_go() {
        conditions.changeWeather.to(
                List.of(FaultWish.always(FaultKind.EVENT_DELAY, 5), FaultWish.always(FaultKind.SERVER_ERROR, 99)));
        assertThat(conditions.weatherReport.faults())
                .extracting(FaultView::kind, FaultView::seconds)
                .containsExactly(tuple(FaultKind.SERVER_ERROR, 0), tuple(FaultKind.EVENT_DELAY, 5));

        conditions.changeWeather.without(FaultKind.EVENT_DELAY);
        assertThat(conditions.weatherReport.faults()).hasSize(1);
        conditions.changeWeather.to(List.of());
        assertThat(conditions.weatherReport.faults()).isEmpty();
    }

    @Test
    void wishes_nobody_could_mean_are_refused() {
        assertThatThrownBy(() -> new FaultWish(FaultKind.SERVER_ERROR, 0, null, "", 0, null))
                .hasMessageContaining("percent");
        assertThatThrownBy(() -> new FaultWish(FaultKind.SERVER_ERROR, 1, 0, "", 0, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FaultWish(FaultKind.SLOW_ANSWER, 1, null, "", 0, null))
                .hasMessageContaining("seconds");
        assertThatThrownBy(() -> new FaultWish(FaultKind.SERVER_ERROR, 1, null, "(a+)+", 0, null))
                .hasMessageContaining("scope");
        assertThatThrownBy(() -> new FaultWish(FaultKind.SERVER_ERROR, 1, null, "", 0, 0L))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(FaultKind.of(" Slow_Answer ")).contains(FaultKind.SLOW_ANSWER);
        assertThat(FaultKind.of("hail")).isEmpty();
    }

    @Test
    void two_calls_for_one_chat_cost_six_seconds_of_sleep() {
        var naps = new ArrayList<Duration>();

        var done = conditions.chatLocks.during(
                List.of("c1", "c2"),
                naps::add,
                () -> conditions.chatLocks.during(List.of("c1", "c3"), naps::add, () -> "done beside the other"));

        assertThat(done).isEqualTo("done beside the other");
        assertThat(naps).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(3));
        naps.clear();
        conditions.chatLocks.during(List.of("c1", "c2", "c3"), naps::add, () -> "free again");
        assertThat(naps).isEmpty();
    }
}
