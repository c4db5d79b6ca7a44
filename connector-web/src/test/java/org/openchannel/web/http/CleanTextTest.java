package org.openchannel.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CleanTextTest {

    private final CleanText clean = new CleanText();

    @Test
    void the_character_no_database_keeps_is_left_out_of_every_text() {
        var texts = Objects.requireNonNull(clean.getConverter(String.class, String.class, new Annotation[0]));

        assertThat(texts.fromString("a\0b\0")).isEqualTo("ab");
        assertThat(texts.fromString("plain")).isEqualTo("plain");
        assertThat(texts.fromString(null)).isNull();
        assertThat(texts.toString("a")).isEqualTo("a");
    }

    @Test
    void numbers_are_none_of_its_business() {
        assertThat(clean.getConverter(Long.class, Long.class, new Annotation[0]))
                .isNull();
    }
}
