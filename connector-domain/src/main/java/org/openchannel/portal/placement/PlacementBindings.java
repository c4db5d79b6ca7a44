package org.openchannel.portal.placement;

import java.util.List;

/** What is bound to placements. */
public interface PlacementBindings {

    /** All of an application, oldest first. */
    List<PlacementBinding> of(long applicationId);

    /** All at a placement, oldest first. */
    List<PlacementBinding> at(String placement);

    void add(PlacementBinding binding);

    void remove(PlacementBinding binding);

    /** Forgets all of an application. */
    void dropOf(long applicationId);
}
