package org.openchannel.integration.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.courier.Patience;

class PaceWiringTest {

    private static final String BUSY = "connector.bitrix24.busy-at-most";

    @Test
    void portals_may_be_busy_as_long_as_bitrix24_unless_said_otherwise() {
        assertThat(read(Map.of())).isEqualTo(Patience.USUAL);
        assertThat(read(Map.of(BUSY, "PT10S")).busy()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void what_is_no_time_is_refused_by_name() {
        for (var wrong : List.of("soon", "PT0S", "PT-5S")) {
            assertThatThrownBy(() -> read(Map.of(BUSY, wrong)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(BUSY)
                    .hasMessageContaining(wrong);
        }
    }

    private static Patience read(Map<String, String> values) {
        return PaceWiring.read(ConfigProviderResolver.instance()
                .getBuilder()
                .withSources(new SettingsTest.Fixed(values))
                .build());
    }
}
