package org.openchannel.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnedFolderTest {

    @TempDir
    Path place;

    @Test
    void is_made_with_its_parents() throws Exception {
        OwnedFolder folder = OwnedFolder.claim(place.resolve("a/b"));

        assertThat(folder.log()).isDirectory();
        assertThat(folder.scratch()).isEmptyDirectory();
        folder.lock().close();
    }

    @Test
    void forgets_the_scratch_of_a_killed_run() throws Exception {
        Files.createDirectories(place.resolve("tmp/old"));
        Files.writeString(place.resolve("tmp/old/file"), "left over");

        OwnedFolder folder = OwnedFolder.claim(place);

        assertThat(folder.scratch()).isEmptyDirectory();
        folder.lock().close();
    }

    @Test
    void refuses_what_is_no_folder() throws Exception {
        Path file = Files.writeString(place.resolve("file"), "");

        assertThatThrownBy(() -> OwnedFolder.claim(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(file.toString());
    }
}
