package org.openchannel.integration.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openchannel.bridge.retention.KeepingTimes;
import org.openchannel.shared.ServerSettings;

class SettingsTest {

    @Test
    void right_values_become_settings() {
        var settings = Settings.read(config("connector.public-url", "https://connector.example.com/"));

        assertThat(settings)
                .isEqualTo(new ServerSettings(
                        URI.create("https://connector.example.com"),
                        Path.of("/var/lib/connector"),
                        false,
                        false,
                        false));
    }

    @ParameterizedTest
    @CsvSource({
        "connector.public-url, nonsense",
        "connector.public-url, ftp://connector.example.com",
        "connector.public-url, https://connector.example.com/path",
        "connector.data, ''",
        "connector.portal.enabled, yes",
        "connector.simulator.enabled, 1",
        "connector.tryout, perhaps",
        "connector.db.url, ''",
    })
    void a_wrong_value_is_named_with_its_setting(String key, String value) {
        assertThatThrownBy(() -> Settings.read(config(key, value)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(key)
                .hasMessageContaining(value);
    }

    @Test
    void a_node_alone_shares_its_data_folder_with_nobody() {
        assertThat(Settings.shared(config(Map.of())).path()).isEqualTo(Path.of("/var/lib/connector"));
        assertThat(Settings.shared(config("connector.shared", " ")).path()).isEqualTo(Path.of("/var/lib/connector"));
    }

    @Test
    void nodes_of_one_database_share_the_folder_that_is_named() {
        assertThat(Settings.shared(config("connector.shared", "/mnt/connector")).path())
                .isEqualTo(Path.of("/mnt/connector"));
    }

    @Test
    void things_are_kept_for_a_day_at_least() {
        assertThat(KeepingWiring.read(config(Map.of())))
                .isEqualTo(new KeepingTimes(
                        Duration.ofDays(365), Duration.ofDays(90), Duration.ofDays(90), Duration.ofDays(14)));
        assertThat(KeepingWiring.read(config("connector.keep.files", "P1D")).files())
                .isEqualTo(Duration.ofDays(1));
    }

    @ParameterizedTest
    @CsvSource({
        "connector.keep.texts, 90",
        "connector.keep.files, PT1H",
        "connector.keep.files, P-1D",
        "connector.keep.dead, P99999999D"
    })
    void a_wrong_keeping_time_is_named(String key, String value) {
        assertThatThrownBy(() -> KeepingWiring.read(config(key, value)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(key)
                .hasMessageContaining(value);
    }

    @Test
    void passwords_are_left_out_on_this_computer_only() {
        assertThat(Settings.read(config("connector.tryout", "true")).isTryout()).isTrue();

        var reachable = new HashMap<>(Map.of("connector.tryout", "true"));
        reachable.put("connector.public-url", "https://connector.example.com");
        assertThatThrownBy(() -> Settings.read(config(reachable)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("connector.tryout");
    }

    private static Config config(String key, String value) {
        return config(Map.of(key, value));
    }

    private static Config config(Map<String, String> changes) {
        var values = new HashMap<>(Map.of(
                "connector.public-url", "http://localhost:8080",
                "connector.data", "/var/lib/connector",
                "connector.portal.enabled", "false",
                "connector.simulator.enabled", "false",
                "connector.tryout", "false",
                "connector.db.url", "jdbc:h2:mem:test"));
        values.putAll(changes);
        return ConfigProviderResolver.instance()
                .getBuilder()
                .withSources(new Fixed(values))
                .build();
    }

    /** Settings that are as said. */
    record Fixed(Map<String, String> values) implements ConfigSource {

        @Override
        public Set<String> getPropertyNames() {
            return values.keySet();
        }

        @Override
        public @Nullable String getValue(String name) {
            return values.get(name);
        }

        @Override
        public String getName() {
            return "fixed";
        }
    }
}
