package org.openchannel.bridge.installation;

import java.time.Instant;
import java.util.UUID;
import org.openchannel.shared.OpenVault;

/** Installations of other rooms' tests. */
public final class InstalledPortal {

    /** The present edition of set-ups. */
    public static final int EDITION = SetUp.EDITION;

    private InstalledPortal() {}

    public static Installation of(UUID id, Grant grant, Instant now) {
        return new Installation(id, "local.1", grant, new OpenVault(), now);
    }

    /** It is set up since then. */
    public static void isSetUp(Installations all, MemberId portal, Instant since) {
        all.of(portal).orElseThrow().setUp("en", since);
    }

    /** A newer set-up was queued then. */
    public static void renews(Installations all, MemberId portal, Instant then) {
        all.of(portal).orElseThrow().renews(then);
    }
}
