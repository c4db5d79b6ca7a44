package org.openchannel.shared;

import java.util.UUID;

/** Where identifiers come from: injected, so that tests can foresee them. */
public interface IdSource {

    /** A new identifier, never given before; later ones sort after earlier ones of the same node. */
    UUID next();
}
