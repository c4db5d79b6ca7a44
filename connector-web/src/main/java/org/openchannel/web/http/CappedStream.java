package org.openchannel.web.http;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response.Status;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that may not be longer than was said; 413 for whoever reads on. */
final class CappedStream extends FilterInputStream {

    private long left;

    CappedStream(InputStream body, long longest) {
        super(body);
        this.left = longest;
    }

    @Override
    public int read() throws IOException {
        return counted(super.read(), 1);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        var read = super.read(target, offset, length);
        return counted(read, read);
    }

    private int counted(int result, int bytes) {
        left -= result < 0 ? 0 : bytes;
        if (left < 0) {
            throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
        }
        return result;
    }
}
