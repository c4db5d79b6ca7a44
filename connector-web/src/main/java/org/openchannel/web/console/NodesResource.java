package org.openchannel.web.console;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import org.openchannel.bridge.watch.Sights;
import org.openchannel.web.http.View;

/** The nodes, and what each of them holds. */
@Path("/console/nodes")
@Produces(MediaType.TEXT_HTML)
@Dependent
public class NodesResource {

    private final Sights sights;
    private final Clock clock;

    @Inject
    public NodesResource(Sights sights, Clock clock) {
        this.sights = sights;
        this.clock = clock;
    }

    @GET
    public View show(@Context SecurityContext security) {
        return Frame.page(SignedKeeper.of(security), Frame.Section.NODES).with("nodes", sights.nodes(clock.instant()));
    }
}
