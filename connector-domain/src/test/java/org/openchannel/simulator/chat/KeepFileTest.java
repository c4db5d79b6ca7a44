package org.openchannel.simulator.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openchannel.shared.file.InMemoryFileStore;
import org.openchannel.simulator.telephone.Refusal;
import org.openchannel.simulator.telephone.RefusedException;

class KeepFileTest {

    private final InMemoryFileStore files = new InMemoryFileStore();
    private final KeepFile keepFile = new KeepFile(files);

    @Test
    void a_file_is_kept_as_it_was_sent() throws IOException {
        var kept = keepFile.keep("shoe.png", "image/png", content("picture"));

        assertThat(kept.name()).isEqualTo("shoe.png");
        assertThat(files.open(kept.id())).hasContent("picture");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "Audio/OGG; codecs=opus, audio/ogg",
                "none, application/octet-stream",
                "nonsense, application/octet-stream",
                "text/html<script>, application/octet-stream"
            })
    void a_type_is_bare_or_unknown(@Nullable String given, String kept) throws IOException {
        assertThat(keepFile.keep(null, given, content("x")).mediaType()).isEqualTo(kept);
    }

    @Test
    void the_largest_file_is_carried_and_one_byte_more_is_refused() throws IOException {
        assertThat(keepFile.keep("big", null, zeros(KeepFile.MAX_SIZE)).size()).isEqualTo(KeepFile.MAX_SIZE);

        assertThatThrownBy(() -> keepFile.keep("big", null, zeros(KeepFile.MAX_SIZE + 1)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(Refusal.FILE_TOO_LARGE));
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream zeros(long count) {
        return new ByteArrayInputStream(new byte[Math.toIntExact(count)]);
    }
}
