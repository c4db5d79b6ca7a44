package org.openchannel.portal.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** All that applications own on this portal. */
@Dependent
public class Belongings {

    private final List<Belonging> kinds;

    @Inject
    public Belongings(Instance<Belonging> kinds) {
        this(kinds.stream().toList());
    }

    /** These kinds, for tests. */
    public Belongings(List<Belonging> kinds) {
        this.kinds = kinds;
    }

    void dropAll(long applicationId) {
        kinds.forEach(kind -> kind.drop(applicationId));
    }
}
