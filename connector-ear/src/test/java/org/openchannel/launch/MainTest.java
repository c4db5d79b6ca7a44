package org.openchannel.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

    private static final int CLASS_FILES_OF_JAVA_8 = 52;

    @ParameterizedTest
    @CsvSource({"1.8, true", "11, true", "16, true", "17, false", "25, false"})
    void knows_a_java_that_is_too_old(String version, boolean isTooOld) {
        assertThat(Main.isTooOld(version)).isEqualTo(isTooOld);
    }

    @Test
    void an_old_java_can_read_the_sentence() throws IOException {
        try (var bytes = new DataInputStream(Objects.requireNonNull(Main.class.getResourceAsStream("Main.class")))) {
            bytes.readInt();
            bytes.readUnsignedShort();

            assertThat(bytes.readUnsignedShort()).isEqualTo(CLASS_FILES_OF_JAVA_8);
        }
    }
}
