package org.openchannel.web.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AvatarTest {

    @Test
    void shows_the_first_letters_of_two_words() {
        assertThat(Avatar.of("Мария Ким").initials()).isEqualTo("МК");
        assertThat(Avatar.of("  joão  da silva ").initials()).isEqualTo("JD");
        assertThat(Avatar.of("Anna").initials()).isEqualTo("A");
    }

    @Test
    void shows_how_a_number_begins() {
        assertThat(Avatar.of("+7 912 555-01-02").initials()).isEqualTo("+7");
    }

    @Test
    void nothing_at_all_is_a_question() {
        assertThat(Avatar.of(" ").initials()).isEqualTo("?");
        assertThat(Avatar.of("…").initials()).isEqualTo("?");
    }

    @Test
    void has_the_same_ground_every_time() {
        assertThat(Avatar.of("Anna")).isEqualTo(Avatar.of("Anna"));
        assertThat(Avatar.of("Anna").tint()).isBetween(0, 5);
    }
}
