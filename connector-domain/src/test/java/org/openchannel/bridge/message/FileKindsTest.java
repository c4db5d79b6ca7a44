package org.openchannel.bridge.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindsTest {

    @ParameterizedTest
    @CsvSource({
        "cat.JPG, image/jpeg, IMAGE",
        "clip.mp4, video/mp4, VIDEO",
        "song.mp3, audio/mpeg, AUDIO",
        "note.ogg, audio/ogg, VOICE",
        "plan.v2.pdf, application/pdf, DOCUMENT",
        "plan.xyz, application/octet-stream, DOCUMENT",
        "README, application/octet-stream, DOCUMENT"
    })
    void a_name_tells_what_a_file_is(String name, String type, MessageKind kind) {
        assertThat(FileKinds.mediaType(file(name, null))).isEqualTo(type);
        assertThat(FileKinds.kind(file(name, null))).isEqualTo(kind);
    }

    @Test
    void a_type_the_portal_tells_is_believed_before_the_name() {
        assertThat(FileKinds.mediaType(file("cat.jpg", "image/webp"))).isEqualTo("image/webp");
    }

    @Test
    void what_portals_call_a_type_but_is_none_is_not_believed() {
        assertThat(FileKinds.mediaType(file("cat.jpg", "image"))).isEqualTo("image/jpeg");
        assertThat(FileKinds.mediaType(file("cat.jpg", "image/png\r\nX: y"))).isEqualTo("image/jpeg");
    }

    @Test
    void a_drawing_goes_as_a_document_because_messengers_show_none() {
        assertThat(FileKinds.kind(file("logo.svg", "image/svg+xml"))).isEqualTo(MessageKind.DOCUMENT);
    }

    private static OperatorMessage.File file(String name, @Nullable String mediaType) {
        return new OperatorMessage.File(name, "https://portal.example/f/1", mediaType);
    }
}
