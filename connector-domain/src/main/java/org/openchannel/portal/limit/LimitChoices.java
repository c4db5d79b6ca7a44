package org.openchannel.portal.limit;

import java.util.Optional;

/** The limits chosen for portals. */
public interface LimitChoices {

    Optional<KeptLimits> find(String memberId);

    void add(KeptLimits limits);
}
