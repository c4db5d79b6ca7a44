package org.openchannel.web.portal.rest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;

/** Decodes Base64 as programs send it: with line breaks, and with spaces where a form lost its plus signs. */
final class Base64Stream extends InputStream {

    private final InputStream text;
    private final InputStream bytes;

    Base64Stream(InputStream text) {
        this.text = new Unbroken(text);
        this.bytes = Base64.getDecoder().wrap(this.text);
    }

    /** What was sent is no Base64. */
    static final class NotBase64Exception extends IOException {}

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        try {
            return bytes.read(into, offset, length);
        } catch (IOException e) {
            throw new NotBase64Exception();
        }
    }

    /** Nothing may follow the padding. */
    void requireEnd() throws IOException {
        if (text.read() >= 0) {
            throw new NotBase64Exception();
        }
    }

    private static final class Unbroken extends OneByOne {

        private final InputStream text;

        Unbroken(InputStream text) {
            this.text = text;
        }

        @Override
        int one() throws IOException {
            var one = text.read();
            while (one == '\r' || one == '\n') {
                one = text.read();
            }
            return one == ' ' ? '+' : one;
        }
    }
}
