package org.openchannel.web.qr;

import static org.assertj.core.api.Assertions.assertThat;

import io.nayuki.qrcodegen.QrCode;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrPictureTest {

    private static final int QUIET_ZONE = 4;
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

    @Test
    void paints_exactly_the_dark_modules() {
        var text = "2@K7v0b1xQe9n3fT5sYw8mZc4uAp,ocsim,1700000000";

        var picture = QrPicture.of(text);

        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        assertThat(painted(picture)).isDeepEqualTo(dark(code));
        assertThat(picture.viewBox()).isEqualTo("0 0 " + picture.size() + " " + picture.size());
    }

    @Test
    void keeps_the_quiet_zone_free() {
        var painted = painted(QrPicture.of("x"));

        for (int i = 0; i < painted.length; i++) {
            for (int j = 0; j < QUIET_ZONE; j++) {
                assertThat(painted[j][i] || painted[i][j]).isFalse();
                assertThat(painted[painted.length - 1 - j][i] || painted[i][painted.length - 1 - j])
                        .isFalse();
            }
        }
    }

    private static boolean[][] painted(QrPicture picture) {
        var modules = new boolean[picture.size()][picture.size()];
        var rest = RUN.matcher(picture.path()).replaceAll(run -> {
            assertThat(run.group(3)).isEqualTo(run.group(4));
            for (int i = 0; i < Integer.parseInt(run.group(3)); i++) {
                modules[Integer.parseInt(run.group(2))][Integer.parseInt(run.group(1)) + i] = true;
            }
            return "";
        });
        assertThat(rest).isEmpty();
        return modules;
    }

    private static boolean[][] dark(QrCode code) {
        var size = code.size + 2 * QUIET_ZONE;
        var modules = new boolean[size][size];
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                modules[y][x] = code.getModule(x - QUIET_ZONE, y - QUIET_ZONE);
            }
        }
        return modules;
    }
}
