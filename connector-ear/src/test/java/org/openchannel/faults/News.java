package org.openchannel.faults;

import java.net.URI;
import java.util.Map;
import org.openchannel.system.KeepAlive;

/** What one end posts to the product when something happened there. */
record News(URI address, Map<String, String> headers, String body) {

    /** Posts it and waits; whether it was taken. */
    boolean isTaken(KeepAlive wire) {
        return wire.post(address.getPath(), headers, body).status() / 100 == 2;
    }
}
