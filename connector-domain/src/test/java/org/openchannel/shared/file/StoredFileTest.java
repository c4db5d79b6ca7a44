package org.openchannel.shared.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoredFileTest {

    @Test
    void a_drawing_may_hold_a_script_and_is_not_shown_as_a_picture() {
        assertThat(of("image/png").isImage()).isTrue();
        assertThat(of("image/svg+xml").isImage()).isFalse();
        assertThat(of("text/html").isImage()).isFalse();
    }

    private static StoredFile of(String mediaType) {
        return new StoredFile("f1", "file", mediaType, 1);
    }
}
