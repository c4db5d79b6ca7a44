package org.openchannel.integration.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openchannel.bridge.access.ConsoleDoors;
import org.openchannel.bridge.access.KeeperRole;
import org.openchannel.shared.ServerSettings;

class ConsoleDoorsWiringTest {

    private static final ServerSettings SERVER =
            new ServerSettings(URI.create("https://connector.example.com"), Path.of("/data"), false, false, false);
    private static final Map<String, String> PROVIDER = Map.of(
            "connector.console.oidc.issuer", "https://id.example.com/realms/company",
            "connector.console.oidc.client-id", "connector",
            "connector.console.oidc.operators", "night shift, day shift",
            "connector.console.oidc.admins", "it");

    @Test
    void without_a_provider_people_have_passwords() {
        assertThat(ConsoleDoorsWiring.doors(config(Map.of()), SERVER))
                .isEqualTo(new ConsoleDoors(true, Optional.empty()));
        assertThat(ConsoleDoorsWiring.provider(config(Map.of()), SERVER)).isEmpty();
    }

    @Test
    void a_provider_needs_its_address_our_name_there_and_a_group() {
        var provider = ConsoleDoorsWiring.provider(config(PROVIDER), SERVER).orElseThrow();

        assertThat(provider.client().redirect())
                .isEqualTo(URI.create("https://connector.example.com/console/signin/provider/answer"));
        assertThat(provider.client().secret()).isEmpty();
        assertThat(provider.claims().groups())
                .isEqualTo(Map.of(
                        "night shift", KeeperRole.OPERATOR, "day shift", KeeperRole.OPERATOR, "it", KeeperRole.ADMIN));
        assertThat(ConsoleDoorsWiring.doors(config(PROVIDER), SERVER))
                .isEqualTo(new ConsoleDoors(true, Optional.of("id.example.com")));
        assertThat(ConsoleDoorsWiring.doors(changed("connector.console.passwords", "refuse"), SERVER)
                        .takePasswords())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "connector.console.oidc.issuer, http://id.example.com",
        "connector.console.oidc.issuer, id.example.com",
        "connector.console.oidc.issuer, https://id example",
        "connector.console.oidc.issuer, https://id.example.com/?x=1",
        "connector.console.oidc.client-id, ''",
        "connector.console.passwords, never",
    })
    void a_wrong_value_is_named_with_its_setting(String key, String value) {
        assertThatThrownBy(() -> ConsoleDoorsWiring.doors(changed(key, value), SERVER))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(key)
                .hasMessageContaining(value);
    }

    @Test
    void nobody_is_locked_out_by_settings() {
        assertThatThrownBy(
                        () -> ConsoleDoorsWiring.doors(config(Map.of("connector.console.passwords", "refuse")), SERVER))
                .hasMessageContaining("nobody could enter");
        var nobody = new HashMap<>(PROVIDER);
        nobody.remove("connector.console.oidc.admins");
        nobody.remove("connector.console.oidc.operators");
        assertThatThrownBy(() -> ConsoleDoorsWiring.doors(config(nobody), SERVER))
                .hasMessageContaining("at least one group");
    }

    private static Config changed(String key, String value) {
        var values = new HashMap<>(PROVIDER);
        values.put(key, value);
        return config(values);
    }

    private static Config config(Map<String, String> values) {
        return ConfigProviderResolver.instance()
                .getBuilder()
                .withSources(new SettingsTest.Fixed(values))
                .build();
    }
}
