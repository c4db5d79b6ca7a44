package org.openchannel.integration.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.junit.jupiter.api.Test;
import org.openchannel.shared.lane.RetrySchedule;

class RetrySettingsTest {

    @Test
    void what_is_not_set_is_the_standard() {
        assertThat(read(Map.of())).isEqualTo(RetrySchedule.STANDARD);
    }

    @Test
    void waits_and_the_end_of_patience_are_settings() {
        var schedule =
                read(Map.of("connector.delivery.retries", "PT0.5S, PT1M", "connector.delivery.give-up-after", "PT48H"));

        assertThat(schedule)
                .isEqualTo(new RetrySchedule(
                        List.of(Duration.ofMillis(500), Duration.ofMinutes(1)), Duration.ofHours(48)));
    }

    @Test
    void what_is_no_wait_is_refused_by_name() {
        for (var wrong : List.of("soon", "PT0S", "PT-1S", "PT1S;PT2S")) {
            assertThatThrownBy(() -> read(Map.of("connector.delivery.retries", wrong)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("connector.delivery.retries")
                    .hasMessageContaining(wrong);
        }
    }

    private static RetrySchedule read(Map<String, String> values) {
        return RetrySettings.read(ConfigProviderResolver.instance()
                .getBuilder()
                .withSources(new SettingsTest.Fixed(values))
                .build());
    }
}
