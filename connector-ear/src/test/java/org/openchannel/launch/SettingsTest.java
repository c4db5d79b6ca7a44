package org.openchannel.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private final Map<String, String> environment = new HashMap<>();
    private final Properties properties = new Properties();

    SettingsTest() {
        properties.setProperty("user.home", "/home/ann");
    }

    @Test
    void nothing_given_is_a_try_out_on_this_computer_alone() throws Refusal {
        Settings settings = read();

        assertThat(settings.address().isLoopbackAddress()).isTrue();
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.publicUrl()).hasToString("http://localhost:8080");
        assertThat(settings.data()).isEqualTo(Path.of("/home/ann/.open-channel-connector"));
        assertThat(settings.isTryOut()).isTrue();
        assertThat(settings.hasOneClickSignIn()).isTrue();
        assertThat(settings.isApiDescribed()).isTrue();
    }

    @Test
    void elsewhere_nobody_is_told_of_an_api_that_is_not_there() throws Refusal {
        properties.setProperty("connector.tryout", "false");
        assertThat(read().isApiDescribed()).isFalse();

        properties.setProperty("connector.portal.api.enabled", "true");
        assertThat(read().isApiDescribed()).isTrue();
    }

    @Test
    void the_log_is_for_people_until_programs_read_it() throws Refusal {
        assertThat(read().log().isJson()).isFalse();

        environment.put("CONNECTOR_LOG", "json");
        assertThat(read().log().isJson()).isTrue();
    }

    @Test
    void a_system_property_wins_over_the_environment() throws Refusal {
        environment.put("CONNECTOR_PORT", "8301");
        environment.put("CONNECTOR_PUBLIC_URL", "https://connector.example.com/");
        properties.setProperty("connector.port", "8302");

        assertThat(read().port()).isEqualTo(8302);
        assertThat(read().publicUrl()).hasToString("https://connector.example.com");
    }

    @Test
    void a_database_of_ones_own_ends_the_try_out() throws Refusal {
        environment.put("CONNECTOR_DB_URL", "jdbc:postgresql://db/connector");

        assertThat(read().isTryOut()).isFalse();
        assertThat(read().hasOneClickSignIn()).isFalse();
    }

    @Test
    void whoever_can_be_reached_from_elsewhere_asks_for_passwords() throws Refusal {
        properties.setProperty("connector.public-url", "https://192.0.2.7");

        assertThat(read().hasOneClickSignIn()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "connector.port, eighty",
        "connector.port, 0",
        "connector.port, 65536",
        "connector.public-url, connector.example.com",
        "connector.public-url, ftp://connector.example.com",
        "connector.public-url, https://connector.example.com/sub",
        "connector.portal.enabled, yes",
        "connector.simulator.enabled, 1",
        "connector.tryout, on",
        "connector.log, xml",
        "connector.log.hops, debug",
        "connector.address, 300.1.1.1",
    })
    void a_wrong_value_is_named(String key, String value) {
        properties.setProperty(key, value);

        assertThatThrownBy(this::read)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(key)
                .hasMessageContaining(value);
    }

    @Test
    void one_click_sign_in_is_refused_where_others_can_reach_it() {
        properties.setProperty("connector.address", "0.0.0.0");
        properties.setProperty("connector.tryout", "true");

        assertThatThrownBy(this::read).isInstanceOf(Refusal.class).hasMessageContaining("connector.tryout");
    }

    private Settings read() throws Refusal {
        return Settings.from(new Origins(properties, environment));
    }
}
