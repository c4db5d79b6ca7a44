package org.openchannel.web.portal.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.openchannel.portal.placement.Placements;
import org.openchannel.web.portal.rest.RestMethods;

/** What may be called here at all. */
@Dependent
class Scopes {

    private final RestMethods methods;

    @Inject
    Scopes(RestMethods methods) {
        this.methods = methods;
    }

    /** Every scope that some method or placement asks for. */
    List<String> all() {
        return Stream.concat(
                        methods.all().stream().flatMap(method -> method.scopes().stream()),
                        Placements.scopes().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
