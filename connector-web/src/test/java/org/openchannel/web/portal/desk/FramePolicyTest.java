package org.openchannel.web.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FramePolicyTest {

    @Test
    void frames_and_forms_may_go_to_the_sites_of_applications_and_nowhere_else() {
        var policy = FramePolicy.with(
                Stream.of("https://b.example.com/settings?x=1", "http://localhost:8390/a", "http://localhost:8390/b"));

        assertThat(policy)
                .contains("form-action 'self' http://localhost:8390 https://b.example.com;")
                .contains("frame-src 'self' http://localhost:8390 https://b.example.com;")
                .contains("default-src 'self'");
    }

    @Test
    void without_applications_only_our_own_pages_are_framed() {
        assertThat(FramePolicy.with(Stream.of()))
                .contains("form-action 'self';")
                .contains("frame-src 'self';");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "https://a.example.com; script-src *",
                "data:text/html,x",
                "https:///x",
                "ftp://a.example.com/",
                "nonsense",
                "https://a.example.com'/"
            })
    void an_address_that_does_not_fit_a_header_opens_nothing(String address) {
        assertThat(FramePolicy.origin(address)).isEmpty();
    }
}
