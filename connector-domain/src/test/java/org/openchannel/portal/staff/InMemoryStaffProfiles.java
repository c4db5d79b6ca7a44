package org.openchannel.portal.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is known of people while the test lasts. */
public final class InMemoryStaffProfiles implements StaffProfiles {

    private final Map<Long, StaffProfile> profiles = new TreeMap<>();

    @Override
    public Optional<StaffProfile> find(long userId) {
        return Optional.ofNullable(profiles.get(userId));
    }

    @Override
    public List<StaffProfile> all() {
        return List.copyOf(profiles.values());
    }

    @Override
    public void add(StaffProfile profile) {
        profiles.put(profile.userId(), profile);
    }
}
