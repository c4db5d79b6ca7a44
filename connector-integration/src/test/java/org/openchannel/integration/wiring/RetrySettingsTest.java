package org.openchannel.integration.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.message.Routes;
import org.openchannel.shared.lane.Carrier;
import org.openchannel.shared.lane.Dispatch;
import org.openchannel.shared.lane.Load;
import org.openchannel.shared.lane.RetrySchedule;

class RetrySettingsTest {

    private static final RetrySchedule FOR_FILES =
            new RetrySchedule(List.of(Duration.ofSeconds(2)), Duration.ofMinutes(15));

    @Test
    void what_is_not_set_is_the_carriers_own() {
        assertThat(read(Map.of()).of(new Messages())).isEqualTo(Routes.RETRIES);
    }

    @Test
    void waits_and_the_end_of_patience_of_messages_are_settings() {
        var retries =
                read(Map.of("connector.delivery.retries", "PT0.5S, PT1M", "connector.delivery.give-up-after", "PT48H"));

        assertThat(retries.of(new Messages()))
                .isEqualTo(new RetrySchedule(
                        List.of(Duration.ofMillis(500), Duration.ofMinutes(1)), Duration.ofHours(48)));
        assertThat(retries.of(new Files())).as("which nobody keeps for so long").isEqualTo(FOR_FILES);
    }

    @Test
    void one_of_both_may_be_set() {
        assertThat(read(Map.of("connector.delivery.give-up-after", "PT1H")).of(new Messages()))
                .isEqualTo(new RetrySchedule(Routes.RETRIES.waits(), Duration.ofHours(1)));
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

    private static Dispatch.Retries read(Map<String, String> values) {
        return RetrySettings.read(ConfigProviderResolver.instance()
                .getBuilder()
                .withSources(new SettingsTest.Fixed(values))
                .build());
    }

    private static class Messages implements Carrier {

        @Override
        public String queue() {
            return Routes.PORTAL;
        }

        @Override
        public RetrySchedule retries() {
            return Routes.RETRIES;
        }

        @Override
        public Runnable carry(Load load) {
            return () -> {};
        }
    }

    private static final class Files extends Messages {

        @Override
        public RetrySchedule retries() {
            return FOR_FILES;
        }

        @Override
        public boolean isInAHurry() {
            return true;
        }
    }
}
