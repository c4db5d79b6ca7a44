package org.openchannel.web.portal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.WebApplicationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openchannel.portal.Conditions;
import org.openchannel.portal.PortalWorld;

class WeatherApiTest {

    private final PortalWorld world = new PortalWorld();
    private final Conditions conditions = conditions();
    private final WeatherResource weather =
            new WeatherResource(conditions.weatherReport, conditions.changeWeather, conditions.changeLimits);

    private Conditions conditions() {
        world.setUp();
        return new Conditions(world.clock, world.identity);
    }

    @Test
    void faults_are_replaced_and_what_is_not_spoken_of_stays() {
        weather.change("{\"limits\":{\"plan\":\"enterprise\",\"cutSeconds\":5}}");
        weather.change(
                "{\"faults\":[{\"kind\":\"slow_answer\",\"seconds\":5,\"times\":3},{\"kind\":\"lost_answer\"}]}");

        assertThat(shown())
                .contains("\"kind\":\"slow_answer\"", "\"timesLeft\":3", "\"kind\":\"lost_answer\"")
                .contains("\"plan\":\"custom\"", "\"burst\":250", "\"cutSeconds\":5");

        weather.change("{\"faults\":[],\"limits\":{\"costs\":{\"Im.Message.Add\":0.5}}}");

        assertThat(shown()).contains("\"faults\":[]", "\"burst\":250", "\"im.message.add\":0.5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"faults\":{}}",
                "{\"faults\":[1]}",
                "{\"faults\":[{\"kind\":\"rain\"}]}",
                "{\"faults\":[{\"kind\":\"slow_answer\"}]}",
                "{\"faults\":[{\"kind\":\"lost_answer\",\"percent\":101}]}",
                "{\"faults\":[{\"kind\":\"lost_answer\",\"times\":99999999999}]}",
                "{\"limits\":{\"plan\":\"generous\"}}",
                "{\"limits\":{\"burst\":-1}}",
                "{\"limits\":{\"perSecond\":\"many\"}}",
                "{\"limits\":[]}"
            })
    void nonsense_is_a_problem_and_changes_nothing(String body) {
        var before = shown();

        assertThatThrownBy(() -> weather.change(body))
                .isInstanceOfSatisfying(
                        WebApplicationException.class,
                        problem -> assertThat(problem.getResponse().getStatus()).isEqualTo(400));

        assertThat(shown()).isEqualTo(before);
    }

    private String shown() {
        return weather.show().getEntity().toString();
    }
}
