package org.openchannel.portal.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Groups that last as long as the test. */
public final class InMemoryGroups implements Groups {

    private final List<Group> all = new ArrayList<>();

    @Override
    public Optional<Group> find(long id) {
        return all.stream().filter(group -> group.id() == id).findFirst();
    }

    @Override
    public List<Group> all() {
        return List.copyOf(all);
    }

    @Override
    public void add(Group group) {
        all.add(group);
    }

    @Override
    public void remove(Group group) {
        all.remove(group);
    }
}
