package org.openchannel.portal;

import java.util.Optional;

/** Where the portal hosted here is kept. */
public interface Portals {

    /** The portal; empty before the first start is through. */
    Optional<Portal> find();

    void add(Portal portal);
}
