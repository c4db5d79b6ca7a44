package org.openchannel.web.console;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.openchannel.bridge.access.KeeperRole;
import org.openchannel.bridge.audit.Deeds;
import org.openchannel.web.http.View;

/** What keepers did. */
@Path("/console/audit")
@Produces(MediaType.TEXT_HTML)
@Needs(KeeperRole.OPERATOR)
@Dependent
public class AuditResource {

    private static final int SIZE = 50;

    private final Deeds deeds;

    @Inject
    public AuditResource(Deeds deeds) {
        this.deeds = deeds;
    }

    @GET
    public View show(@Context SecurityContext security, @QueryParam("page") @DefaultValue("0") String asked) {
        var page = Pager.number(asked);
        return Frame.page(SignedKeeper.of(security), Frame.Section.AUDIT)
                .with("deeds", deeds.latest(page, SIZE))
                .with("pager", new Pager(page, deeds.latest(page + 1, SIZE).isEmpty()));
    }
}
