package org.openchannel.portal.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.openchannel.portal.application.Application;
import org.openchannel.portal.application.Applications;

/** Looks bindings up. */
@Dependent
@Transactional
public class PlacementDirectory {

    private final PlacementBindings bindings;
    private final Applications applications;

    @Inject
    public PlacementDirectory(PlacementBindings bindings, Applications applications) {
        this.bindings = bindings;
        this.applications = applications;
    }

    /** What an application bound. */
    public List<BoundPlacement> of(long applicationId) {
        return bindings.of(applicationId).stream().map(PlacementBinding::card).toList();
    }

    /**
     * What the pages show at a placement: only of applications whose installation is finished. What has no title is
     * called as its application.
     */
    public List<BoundPlacement> shownAt(String placement) {
        return bindings.at(placement.toUpperCase(Locale.ROOT)).stream()
                .flatMap(binding -> applications
                        .find(binding.applicationId())
                        .filter(Application::isInstalled)
                        .map(application -> named(binding.card(), application))
                        .stream())
                .toList();
    }

    private static BoundPlacement named(BoundPlacement bound, Application application) {
        return bound.title().isEmpty() ? bound.called(application.name()) : bound;
    }
}
