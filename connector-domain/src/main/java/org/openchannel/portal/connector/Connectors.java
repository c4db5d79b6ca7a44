package org.openchannel.portal.connector;

import java.util.List;
import java.util.Optional;

/** The registered connectors. */
public interface Connectors {

    Optional<Connector> find(String code);

    /** All, by name. */
    List<Connector> all();

    /** All of an application, by name. */
    List<Connector> of(long applicationId);

    void add(Connector connector);

    void remove(Connector connector);
}
