package org.openchannel.bridge.gateway;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a messenger posted, untouched, so that signatures hold. */
public final class RawUpdate {

    private final Map<String, String> headers;
    private final byte[] body;

    /**
     * @param headers names in lower case
     * @param body the raw bytes
     */
    public RawUpdate(Map<String, String> headers, byte[] body) {
        this.headers = Map.copyOf(headers);
        this.body = body.clone();
    }

    /** A header's value, by its name in any case. */
    public @Nullable String header(String name) {
        return headers.get(name.toLowerCase(Locale.ROOT));
    }

    /** The raw bytes of the body. */
    public byte[] body() {
        return body.clone();
    }
}
