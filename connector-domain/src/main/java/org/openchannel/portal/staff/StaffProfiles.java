package org.openchannel.portal.staff;

import java.util.List;
import java.util.Optional;

/** What the company knows of its people, where it knows anything. */
public interface StaffProfiles {

    Optional<StaffProfile> find(long userId);

    List<StaffProfile> all();

    void add(StaffProfile profile);
}
