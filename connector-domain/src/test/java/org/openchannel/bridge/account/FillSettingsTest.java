package org.openchannel.bridge.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.account.FillSettings.Fault;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.bridge.gateway.SettingsField;
import org.openchannel.bridge.gateway.SettingsField.Kind;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.shared.CountingIds;
import org.openchannel.shared.CountingSecrets;
import org.openchannel.shared.MovableClock;
import org.openchannel.shared.OpenVault;
import org.openchannel.shared.ServerSettings;

class FillSettingsTest {

    private static final SettingsField TOKEN = SettingsField.secret("token", "label", "hint");
    private static final SettingsField NUMBER = new SettingsField("number_id", Kind.TEXT, "n", "", false, List.of());
    private static final SettingsField REGION =
            new SettingsField("region", Kind.CHOICE, "r", "", false, List.of("eu", "us"));

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final ScriptedGateway gateway = new ScriptedGateway();
    private final OpenVault vault = new OpenVault();
    private final LinkAccount links = new LinkAccount(
            vault, new ServerSettings(URI.create("http://bridge"), Path.of("unused"), false, false, false));
    private final FillSettings fill = new FillSettings(accounts, gateway, links, vault);
    private final Account account = new CreateAccount(
                    accounts, new CountingIds(), new CountingSecrets(), vault, new MovableClock())
            .create(new MemberId("m1"), new GatewayCode("simulator"), "Shop");
    private final UUID id = account.id();

    @BeforeEach
    void theGatewayAsksForThree() {
        gateway.asks(TOKEN, NUMBER, REGION);
    }

    @Test
    void what_was_entered_is_what_the_gateway_is_told() {
        assertThat(fill.fill(id, Map.of("token", " a&b=c ", "number_id", "77", "region", "eu")))
                .isEmpty();

        var link = links.of(account);
        assertThat(link.setting("token").orElseThrow().reveal()).isEqualTo("a&b=c");
        assertThat(link.setting("number_id").orElseThrow().reveal()).isEqualTo("77");
        assertThat(link.setting("region").orElseThrow().reveal()).isEqualTo("eu");
    }

    @Test
    void a_secret_is_stored_but_never_shown() {
        fill.fill(id, Map.of("token", "abc", "number_id", "77"));

        assertThat(fill.look(id))
                .containsExactly(
                        new FilledField(TOKEN, true, null),
                        new FilledField(NUMBER, true, "77"),
                        new FilledField(REGION, false, null));
    }

    @Test
    void a_secret_left_empty_stays_and_a_text_left_empty_goes() {
        fill.fill(id, Map.of("token", "abc", "number_id", "77"));

        fill.fill(id, Map.of("token", "", "number_id", ""));

        assertThat(links.of(account).setting("token").orElseThrow().reveal()).isEqualTo("abc");
        assertThat(links.of(account).setting("number_id")).isEmpty();
    }

    @Test
    void with_one_thing_wrong_nothing_is_stored() {
        var faults = fill.fill(id, Map.of("number_id", "7".repeat(1001), "region", "mars"));

        assertThat(faults)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("token", Fault.MISSING, "number_id", Fault.TOO_LONG, "region", Fault.NOT_A_CHOICE));
        assertThat(links.of(account).settings()).isEmpty();
    }

    @Test
    void a_gateway_that_asks_for_nothing_is_told_nothing() {
        gateway.asks();

        assertThat(fill.fill(id, Map.of("token", "abc"))).isEmpty();
        assertThat(fill.look(id)).isEmpty();
        assertThat(links.of(account).settings()).isEmpty();
    }
}
