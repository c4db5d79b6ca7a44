package org.openchannel.portal.group;

import java.util.List;
import java.util.Optional;

/** The groups. */
public interface Groups {

    Optional<Group> find(long id);

    /** All, by number. */
    List<Group> all();

    void add(Group group);

    void remove(Group group);
}
