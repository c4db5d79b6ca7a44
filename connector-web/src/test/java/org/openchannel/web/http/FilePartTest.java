package org.openchannel.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilePartTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-1, 0, 2",
        "bytes=3-, 3, 7",
        "bytes=-4, 6, 4",
        "bytes=-40, 0, 10",
        "bytes=8-400, 8, 2",
        "bytes=0-0, 0, 1",
        "bytes=5-2, 0, 10",
        "bytes=-, 0, 10",
        "'bytes=0-1,4-5', 0, 10",
        "lines=0-1, 0, 10",
        "bytes=99999999999999999999-, 0, 10",
    })
    void reads_which_bytes_of_ten_are_asked_for(String range, long from, long length) {
        assertThat(FilePart.of(range, 10)).isEqualTo(new FilePart(from, length, 10));
    }

    @Test
    void is_the_whole_file_where_nobody_asks_for_a_part() {
        assertThat(FilePart.of(null, 10)).isEqualTo(new FilePart(0, 10, 10));
    }

    @Test
    void has_nothing_beyond_the_end() {
        assertThat(FilePart.of("bytes=10-", 10).length()).isLessThan(1);
        assertThat(FilePart.of("bytes=-0", 10).length()).isLessThan(1);
    }

    @Test
    void stops_where_the_part_ends() throws IOException {
        var content = new ByteArrayInputStream("abcdef".getBytes(StandardCharsets.UTF_8));

        assertThat(new String(new FirstBytes(content, 3).readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("abc");
    }
}
