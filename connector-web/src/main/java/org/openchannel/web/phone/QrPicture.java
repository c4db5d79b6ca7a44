package org.openchannel.web.phone;

import io.nayuki.qrcodegen.QrCode;

/** A code to scan, as the path of an SVG picture of {@link #size} by {@link #size} units, with its quiet margin. */
public record QrPicture(int size, String path) {

    private static final int MARGIN = 2;

    /** Draws {@code text}. */
    public static QrPicture of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.LOW);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + MARGIN)
                            .append(' ')
                            .append(y + MARGIN)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrPicture(code.size + 2 * MARGIN, path.toString());
    }
}
