package org.openchannel.bridge.company;

import java.util.Optional;
import org.openchannel.bridge.installation.MemberId;

/** What portals said of their companies last. */
public interface Facts {

    /** What the portal said about {@code name} last. */
    Optional<Fact> find(MemberId portal, String name);

    /** It says so now. */
    void keep(MemberId portal, String name, Fact fact);
}
