package org.openchannel.web.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openchannel.shared.ServerSettings;

class SwitchedOffTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "simulator/api/files",
                "/simulator",
                "phone",
                "/phone/79001234567/frame",
                "phone;x=y/link",
                "//phone"
            })
    void where_the_simulator_is_off_it_and_its_telephones_are_away(String path) {
        assertThat(SwitchedOff.isAway(path, settings(false))).isTrue();
        assertThat(SwitchedOff.isAway(path, settings(true))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "phones", "portal/phone", "hooks/simulator/1", "simulators/x"})
    void everything_else_stays(String path) {
        assertThat(SwitchedOff.isAway(path, settings(false))).isFalse();
    }

    private static ServerSettings settings(boolean isSimulatorEnabled) {
        return new ServerSettings(URI.create("http://localhost"), Path.of("data"), false, isSimulatorEnabled, false);
    }
}
