package org.openchannel.web.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void the_picture_is_one() throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(Samples.picture()));

        assertThat(picture.getWidth()).isEqualTo(640);
        assertThat(picture.getHeight()).isEqualTo(400);
    }

    @Test
    void the_voice_can_be_played() throws IOException, UnsupportedAudioFileException {
        try (var sound = AudioSystem.getAudioInputStream(new ByteArrayInputStream(Samples.voice()))) {
            assertThat(sound.getFormat().getSampleRate()).isEqualTo(8000);
            assertThat(sound.getFrameLength()).isEqualTo(5 * 2880);
        }
    }
}
