package org.openchannel.bridge.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextPartsTest {

    @Test
    void short_text_is_one_part_and_blank_text_is_none() {
        assertThat(TextParts.of("hello", 10)).containsExactly("hello");
        assertThat(TextParts.of(" \n ", 10)).isEmpty();
    }

    @Test
    void it_is_cut_where_a_reader_would_pause() {
        assertThat(TextParts.of("first part\n\nsecond one", 14)).isEqualTo(List.of("first part", "second one"));
        assertThat(TextParts.of("It is so. And more.", 12)).isEqualTo(List.of("It is so.", "And more."));
        assertThat(TextParts.of("one two three", 8)).isEqualTo(List.of("one two", "three"));
    }

    @Test
    void no_part_is_too_long_nothing_is_lost_and_no_character_is_torn() {
        var random = new Random(47);
        for (int round = 0; round < 3_000; round++) {
            var text = Made.text(random, "ab. \n😀é");
            var parts = TextParts.of(text, 6);

            assertThat(parts).allSatisfy(part -> {
                assertThat(part.length()).isBetween(1, 6);
                assertThat(Character.isLowSurrogate(part.charAt(0))).isFalse();
            });
            assertThat(String.join("", parts).replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
        }
    }
}
