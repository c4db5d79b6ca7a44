package org.openchannel.bridge.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentTest {

    @Test
    void the_character_no_database_keeps_is_left_out() {
        assertThat(new Content.Text("a\0b").text()).isEqualTo("ab");
        assertThat(new Content.Media(Content.Kind.IMAGE, "r", "p\0.png", "image/png", "c\0").caption())
                .isEqualTo("c");
        assertThat(new Person("1", null, "E\0ve").name()).isEqualTo("Eve");
    }
}
