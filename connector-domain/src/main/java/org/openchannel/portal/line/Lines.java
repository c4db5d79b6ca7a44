package org.openchannel.portal.line;

import java.util.List;
import java.util.Optional;

/** The Open Channels of this portal. */
public interface Lines {

    Optional<Line> find(long id);

    /** All, in the order of their numbers. */
    List<Line> all();

    void add(Line line);

    void remove(Line line);
}
