package org.openchannel.portal.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.application.Belonging;

/** An application that was uninstalled is shown nowhere any more. */
@Dependent
public class DropPlacements implements Belonging {

    private final PlacementBindings bindings;

    @Inject
    public DropPlacements(PlacementBindings bindings) {
        this.bindings = bindings;
    }

    @Override
    public void drop(long applicationId) {
        bindings.dropOf(applicationId);
    }
}
