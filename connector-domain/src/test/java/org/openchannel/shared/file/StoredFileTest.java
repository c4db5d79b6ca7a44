package org.openchannel.shared.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoredFileTest {

    @Test
    void a_drawing_may_hold_a_script_and_is_not_shown_as_a_picture() {
        assertThat(of("image/png").isImage()).isTrue();
        assertThat(of("image/svg+xml").isImage()).isFalse();
        assertThat(of("text/html").isImage()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "audio/ogg; codecs=opus,audio/ogg; codecs=opus",
                "text/plain;charset=\"UTF-8\",text/plain;charset=\"UTF-8\"",
                " image/png ,image/png",
                "text/html; charset=\"x,text/html",
                "text/html; charset=x\u0000y,text/html",
                "text/html; charset=a b,text/html",
                "image/p\u0000ng,application/octet-stream",
                "no type,application/octet-stream",
                "``,application/octet-stream"
            })
    void a_media_type_is_one_whatever_was_said(String said, String kept) {
        assertThat(of(said).mediaType()).isEqualTo(kept);
    }

    @Test
    void a_media_type_fits_where_it_is_kept() {
        assertThat(of("x".repeat(500) + "/y").mediaType()).isEqualTo("application/octet-stream");
        assertThat(of("text/plain; x=" + "y".repeat(200)).mediaType()).isEqualTo("text/plain");
    }

    private static StoredFile of(String mediaType) {
        return new StoredFile("f1", "file", mediaType, 1);
    }
}
