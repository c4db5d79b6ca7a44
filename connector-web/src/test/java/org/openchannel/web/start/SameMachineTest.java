package org.openchannel.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameMachineTest {

    private static final URI OWN = URI.create("http://localhost:8080");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080",
                "http://LOCALHOST:8080",
                "http://127.0.0.1:8080",
                "http://[::1]:8080",
                "http://localhost:8080/portal"
            })
    void knows_its_own_addresses(String address) {
        assertThat(SameMachine.is(address, OWN)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "",
                "http://localhost:8081",
                "https://localhost:8080",
                "http://localhost.evil.test:8080",
                "http://localhost:8080@evil.test",
                "http://user@localhost:8080",
                "http://127.0.0.1.evil.test:8080",
                "//localhost:8080",
                "http:///x",
                "not an address"
            })
    void and_no_others(String address) {
        assertThat(SameMachine.is(address, OWN)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.test", "https://evil.test", "/\\evil.test", "x", "", "/a b", "/\n/evil.test"})
    void sends_nobody_elsewhere(String next) {
        assertThat(SameMachine.path(next)).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/portal/applications/7?installed=1"})
    void goes_on_where_it_was_asked_to(String next) {
        assertThat(SameMachine.path(next)).isEqualTo(next);
    }
}
