package org.openchannel.web.portal.rest;

import java.io.IOException;
import java.io.InputStream;

/** A stream that knows its bytes only one after the other. */
abstract class OneByOne extends InputStream {

    /** The next one; -1 behind the last. */
    abstract int one() throws IOException;

    @Override
    public final int read() throws IOException {
        return one();
    }

    @Override
    public final int read(byte[] into, int offset, int length) throws IOException {
        var count = 0;
        for (var one = 0; count < length && (one = one()) >= 0; count++) {
            into[offset + count] = (byte) one;
        }
        return count == 0 && length > 0 ? -1 : count;
    }
}
