package org.openchannel.bridge.budget;

import org.openchannel.bridge.installation.MemberId;

/** Which node calls a portal for what nobody waits for. */
public interface PacePortals {

    /** Whether it is this one, from now on for a while. */
    boolean isOurs(MemberId portal);
}
