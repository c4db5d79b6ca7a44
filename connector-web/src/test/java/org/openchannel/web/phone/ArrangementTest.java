package org.openchannel.web.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchannel.simulator.Network.COMPANY;
import static org.openchannel.simulator.Network.MARIA;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrangementTest {

    private static final UUID MESSAGE = UUID.fromString("01a1fb64-89f2-712f-9840-432fc59cf7af");

    @Test
    void survives_its_own_address() {
        var arrangement =
                Arrangement.read(null, null).with(COMPANY, Screen.LINK).with(MARIA, Screen.editing(COMPANY, MESSAGE));

        assertThat(arrangement.address())
                .isEqualTo("/phone?s=79001234567.link&s=79162003040.79001234567_" + MESSAGE + "&front=79162003040");
        var read = Arrangement.read(List.of("79001234567.link", "79162003040.79001234567_" + MESSAGE), "79162003040");
        assertThat(read.address()).isEqualTo(arrangement.address());
    }

    @Test
    void a_telephone_nobody_touched_shows_its_chats() {
        assertThat(Arrangement.read(null, null).screenOf(MARIA)).isEqualTo(Screen.CHATS);
        assertThat(Arrangement.read(null, null).address()).isEqualTo("/phone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "x.link", "79162003040", "79162003040.", "79162003040.<b>", "1.2.3", "+7.new"})
    void nonsense_in_the_address_is_overlooked(String nonsense) {
        assertThat(Arrangement.read(List.of(nonsense), "+" + nonsense).address())
                .isEqualTo("/phone");
    }
}
