package org.openchannel.bridge.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PersonNameTest {

    @Test
    void two_words_are_first_and_last_name() {
        assertThat(PersonName.of("Olga Petrova")).hasValue(new PersonName("Olga", "Petrova"));
        assertThat(PersonName.of("Anna Maria O'Neil-Smith")).hasValue(new PersonName("Anna", "Maria O'Neil-Smith"));
    }

    @Test
    void pictures_digits_and_signs_are_left_out() {
        assertThat(PersonName.of("🌸 Оля_2024 🌸")).hasValue(new PersonName("Оля", ""));
        assertThat(PersonName.of("-- Max! (work) --")).hasValue(new PersonName("Max", "work"));
    }

    @Test
    void nothing_left_is_no_name() {
        assertThat(PersonName.of("+7 999 123")).isEmpty();
        assertThat(PersonName.of("🌸🌸")).isEmpty();
        assertThat(PersonName.of(null)).isEmpty();
    }

    @Test
    void the_nameless_are_told_apart_and_stay_the_same() {
        assertThat(PersonName.nameless("a", "en")).isEqualTo(PersonName.nameless("a", "en"));
        assertThat(PersonName.nameless("a", "en")).isNotEqualTo(PersonName.nameless("b", "en"));
        assertThat(PersonName.nameless("a", "ru").first()).isEqualTo("Клиент");
        assertThat(PersonName.nameless("-5", "en").last()).matches("[A-Z]{4}");
    }

    @Test
    void whatever_people_are_called_portals_accept_it() {
        var random = new Random(46);
        for (int round = 0; round < 5_000; round++) {
            PersonName.of(Made.text(random, "abЯé'’- 09_!🌸e\u0301")).ifPresent(name -> {
                assertThat(name.first()).matches("[\\p{L}\\p{M} '’-]{1,25}");
                assertThat(name.last()).matches("[\\p{L}\\p{M} '’-]{0,25}");
            });
        }
    }
}
