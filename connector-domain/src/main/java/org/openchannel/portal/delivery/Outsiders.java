package org.openchannel.portal.delivery;

import java.util.Optional;
import org.openchannel.shared.Secret;

/** Knows those who are told of events without being an application: they get no tokens, yet a mark to know us by. */
public interface Outsiders {

    /** What {@code ownerId} knows our events by; empty when there is no such outsider. */
    Optional<Secret> applicationToken(long ownerId);
}
