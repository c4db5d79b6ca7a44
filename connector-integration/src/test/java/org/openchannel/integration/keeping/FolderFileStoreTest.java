package org.openchannel.integration.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openchannel.shared.CountingSecrets;
import org.openchannel.shared.file.FileStore;
import org.openchannel.shared.file.StoredFile;

class FolderFileStoreTest {

    @TempDir
    private Path folder;

    private FolderFileStore files;

    @BeforeEach
    void open() {
        files = new FolderFileStore(new SharedFolder(folder), new CountingSecrets());
    }

    @Test
    void keeps_bytes_name_and_type() throws IOException {
        var file = files.put("Счёт №1.pdf", "application/pdf", bytes("content"));

        assertThat(file).isEqualTo(new StoredFile(file.id(), "Счёт №1.pdf", "application/pdf", 7));
        assertThat(files.find(file.id())).contains(file);
        assertThat(files.open(file.id())).hasContent("content");
    }

    @Test
    void a_hostile_name_stays_a_name() throws IOException {
        assertThat(files.put("../../etc/passwd", "text/plain", bytes("x")).name())
                .isEqualTo("passwd");
        assertThat(files.put("a\nb\u0000", "text/plain", bytes("x")).name()).isEqualTo("ab");
        assertThat(files.put("..\\", "text/plain", bytes("x")).name()).isEqualTo("file");
    }

    @Test
    void a_name_shows_what_kind_of_file_it_is() throws IOException {
        assertThat(files.put("photo\u202Egpj.exe", "image/png", bytes("x")).name())
                .isEqualTo("photogpj.exe");
        var emoji = files.put("half\uD83D \uD83D\uDE00.png", "image/png", bytes("x"));
        assertThat(files.find(emoji.id()).orElseThrow().name()).isEqualTo("half \uD83D\uDE00.png");
    }

    @Test
    void a_hostile_type_is_none() throws IOException {
        var file = files.put("x", "text/html\r\nX: y", bytes("x"));

        assertThat(files.find(file.id()).orElseThrow().mediaType()).isEqualTo("application/octet-stream");
    }

    @Test
    void knows_no_file_outside_its_folder() {
        assertThat(files.find("../secret")).isEmpty();
        assertThat(files.find("")).isEmpty();
        assertThatThrownBy(() -> files.open("unknown")).isInstanceOf(IOException.class);
    }

    @Test
    void a_deleted_file_leaves_nothing_behind() throws IOException {
        var file = files.put("x", "text/plain", bytes("x"));

        files.delete(file.id());
        files.delete(file.id());
        files.delete("../keyset");

        assertThat(files.find(file.id())).isEmpty();
        try (var left = Files.list(folder.resolve("files"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void bytes_are_nobodys_file_until_they_have_a_name() throws IOException {
        var id = files.receive(bytes("content"));
        assertThat(files.find(id)).isEmpty();

        var file = files.name(id, "report.pdf", "application/pdf");

        assertThat(file).isEqualTo(new StoredFile(id, "report.pdf", "application/pdf", 7));
        assertThat(files.find(id)).contains(file);
        files.delete(files.receive(bytes("unwanted")));
        try (var left = Files.list(folder.resolve("files"))) {
            assertThat(left).hasSize(2);
        }
    }

    @Test
    void everything_is_found_by_its_beginning_with_the_time_it_came() throws IOException {
        assertThat(files.beginning("s")).isEmpty();
        var named = files.put("x", "text/plain", bytes("x")).id();
        var unnamed = files.receive(bytes("x"));
        Files.writeString(folder.resolve("files").resolve("s-lost.tmp"), "not ours");
        Files.setLastModifiedTime(folder.resolve("files").resolve(unnamed), FileTime.from(Instant.EPOCH));

        assertThat(files.beginning("s")).containsExactlyInAnyOrder(named, unnamed);
        assertThat(files.beginning("S")).isEmpty();
        assertThat(files.since(unnamed)).contains(Instant.EPOCH);
        assertThat(files.since(named)).hasValueSatisfying(at -> assertThat(at).isAfter(Instant.EPOCH));
        assertThat(files.since("../" + named)).isEmpty();
        assertThat(files.since("unknown")).isEmpty();
    }

    @Test
    void what_breaks_off_leaves_nothing_behind() throws IOException {
        var broken = new SequenceInputStream(bytes("begin"), new BrokenOff());

        assertThatThrownBy(() -> files.receive(broken)).isInstanceOf(IllegalStateException.class);

        try (var left = Files.list(folder.resolve("files"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void refuses_what_is_too_large_and_keeps_nothing_of_it() throws IOException {
        assertThatThrownBy(() -> files.put("big", "application/octet-stream", new Endless()))
                .isInstanceOf(FileStore.TooLargeException.class);

        try (var left = Files.list(folder.resolve("files"))) {
            assertThat(left).isEmpty();
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static final class BrokenOff extends InputStream {

        @Override
        public int read() {
            throw new IllegalStateException("The sender is gone");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            return read();
        }
    }

    private static final class Endless extends InputStream {

        @Override
        public int read() {
            return 'x';
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            return length;
        }
    }
}
