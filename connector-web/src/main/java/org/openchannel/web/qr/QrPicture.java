package org.openchannel.web.qr;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as one path of an SVG, crisp at any size: a unit is a module, and the quiet zone of four is part of it.
 *
 * @param size width and height in modules, quiet zone included
 * @param path the dark modules
 */
public record QrPicture(int size, String path) {

    private static final int QUIET_ZONE = 4;

    /** Draws {@code text}. */
    public static QrPicture of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            drawRow(code, y, path);
        }
        return new QrPicture(code.size + 2 * QUIET_ZONE, path.toString());
    }

    /** The side of the picture as an SVG wants it. */
    public String viewBox() {
        return "0 0 " + size + " " + size;
    }

    private static void drawRow(QrCode code, int y, StringBuilder path) {
        for (int x = 0; x < code.size; x++) {
            int run = 0;
            while (code.getModule(x + run, y)) {
                run++;
            }
            if (run > 0) {
                path.append('M').append(x + QUIET_ZONE).append(' ').append(y + QUIET_ZONE);
                path.append('h').append(run).append("v1h-").append(run).append('z');
                x += run;
            }
        }
    }
}
