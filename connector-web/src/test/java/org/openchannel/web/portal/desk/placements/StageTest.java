package org.openchannel.web.portal.desk.placements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openchannel.web.portal.desk.Drawn;

class StageTest {

    @Test
    void listens_only_to_the_site_the_form_goes_to() {
        assertThat(Drawn.stage().origin()).isEqualTo("https://app.example.com");
    }

    @Test
    void its_tokens_are_in_no_log() {
        assertThat(Drawn.stage().toString()).doesNotContain("PLACEMENT_OPTIONS");
    }
}
