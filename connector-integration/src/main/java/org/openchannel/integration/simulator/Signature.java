package org.openchannel.integration.simulator;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openchannel.shared.Secret;

/** HMAC-SHA512 over the raw bytes of what is posted, in hexadecimal. */
final class Signature {

    /** The header it travels in. */
    static final String HEADER = "X-Webhook-Hmac";

    /** The header that names the algorithm. */
    static final String ALGORITHM_HEADER = "X-Webhook-Hmac-Algorithm";

    private static final String ALGORITHM = "HmacSHA512";

    private Signature() {}

    static String of(byte[] body, Secret key) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.reveal().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java lacks " + ALGORITHM, e);
        }
    }
}
