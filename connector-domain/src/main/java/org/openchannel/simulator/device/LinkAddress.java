package org.openchannel.simulator.device;

import java.net.URI;
import org.openchannel.shared.ServerSettings;

/**
 * What the picture of a code says: an address that opens the telephones at the page that links a device, so that even a
 * real camera finds its way.
 */
public final class LinkAddress {

    /** The name of the parameter that holds the code. */
    public static final String CODE = "code";

    private static final String MARK = CODE + "=";

    private LinkAddress() {}

    /** The address for {@code code}. */
    public static URI of(ShownCode code, ServerSettings settings) {
        return settings.address("/phone/link?" + MARK + code.scanned());
    }

    /** The code in what somebody scanned, pasted or typed: the whole address or the bare code. */
    static String codeIn(String given) {
        var mark = given.indexOf(MARK);
        return given.substring(mark < 0 ? 0 : mark + MARK.length()).strip();
    }
}
