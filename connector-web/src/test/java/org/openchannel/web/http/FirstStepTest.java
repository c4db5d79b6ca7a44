package org.openchannel.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstStepTest {

    @ParameterizedTest
    @ValueSource(strings = {"portal", "/portal", "/portal/desk", "portal;x/desk", "//portal;a=b;c/desk", "/portal/;x"})
    void is_found_in_every_spelling(String path) {
        assertThat(FirstStep.of(path)).isEqualTo("portal");
    }

    @Test
    void of_other_rooms_is_another() {
        assertThat(FirstStep.of("/")).isEmpty();
        assertThat(FirstStep.of("/portals/desk")).isEqualTo("portals");
        assertThat(FirstStep.of("/assets/portal")).isEqualTo("assets");
    }
}
