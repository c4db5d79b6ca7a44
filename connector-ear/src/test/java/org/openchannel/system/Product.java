package org.openchannel.system;

import java.net.URI;

/** One running instance of the product. */
public interface Product extends AutoCloseable {

    /** Where it answers, without a slash at the end. */
    URI address();

    /** Stops it and waits until it is gone. Its data stays under target for a look afterwards. */
    @Override
    void close();
}
