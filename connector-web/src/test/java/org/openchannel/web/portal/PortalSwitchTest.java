package org.openchannel.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openchannel.shared.ServerSettings;

class PortalSwitchTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rest/profile",
                "/rest/1/key/profile",
                "oauth/token",
                "portal",
                "portal/api/apps",
                "portal;a=b/desk"
            })
    void where_the_portal_is_off_all_its_doors_are_away(String path) {
        assertThat(PortalSwitch.isAway(path, settings(false))).isTrue();
        assertThat(PortalSwitch.isAway(path, settings(true))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "restful", "events", "placement/settings", "hooks/portal/1"})
    void everything_else_stays(String path) {
        assertThat(PortalSwitch.isAway(path, settings(false))).isFalse();
    }

    private static ServerSettings settings(boolean isPortalEnabled) {
        return new ServerSettings(URI.create("http://localhost"), Path.of("data"), isPortalEnabled, false, false);
    }
}
