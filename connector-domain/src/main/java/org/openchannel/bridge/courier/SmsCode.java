package org.openchannel.bridge.courier;

import java.util.UUID;

/** What we call an account among a portal's SMS providers. */
public final class SmsCode {

    private SmsCode() {}

    /** The code of an account. */
    public static String of(UUID account) {
        return "occ_" + account.toString().replace("-", "");
    }
}
