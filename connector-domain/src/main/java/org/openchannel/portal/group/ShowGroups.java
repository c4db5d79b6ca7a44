package org.openchannel.portal.group;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Looks groups up. */
@Dependent
@Transactional
public class ShowGroups {

    private final Groups groups;

    @Inject
    public ShowGroups(Groups groups) {
        this.groups = groups;
    }

    /** All, by number. */
    public List<GroupCard> all() {
        return groups.all().stream().map(Group::card).toList();
    }

    /** One of them. */
    public Optional<GroupCard> find(long id) {
        return groups.find(id).map(Group::card);
    }
}
