package org.openchannel.web.portal.desk.center;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.connector.ListConnectors;
import org.openchannel.portal.placement.Placements;
import org.openchannel.web.http.RequestLanguage;
import org.openchannel.web.portal.desk.FramePolicy;
import org.openchannel.web.portal.desk.placements.OpenStage;
import org.openchannel.web.portal.desk.signin.SignedIn;

/** The contact center and, at its own address, each slider over it. */
@Path("/portal/contact-center")
@Produces(MediaType.TEXT_HTML)
@Dependent
public class CenterResource {

    private final CenterPage page;
    private final FramePolicy policy;
    private final ListConnectors connectors;
    private final OpenSlider openSlider;
    private final OpenStage openStage;

    @Inject
    public CenterResource(
            CenterPage page,
            FramePolicy policy,
            ListConnectors connectors,
            OpenSlider openSlider,
            OpenStage openStage) {
        this.page = page;
        this.policy = policy;
        this.connectors = connectors;
        this.openSlider = openSlider;
        this.openStage = openStage;
    }

    @GET
    public Response tiles(@Context SecurityContext security) {
        return answer(SignedIn.of(security), null);
    }

    /** {@code line} is the chosen one; without it, the one the connector works on, unless another is to be chosen. */
    @GET
    @Path("connectors/{connector: [a-z0-9_]{1,50}}")
    public Response connector(
            @PathParam("connector") String code,
            @QueryParam("line") @Nullable Long line,
            @QueryParam("choose") @DefaultValue("false") boolean choose,
            @Context SecurityContext security,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        var person = SignedIn.of(security).requireAdmin();
        var connector = connectors.find(code).orElseThrow(NotFoundException::new);
        var chosen =
                line != null || choose ? line : OpenSlider.onlyLine(connector).orElse(null);
        var slider = chosen == null
                ? openSlider.choice(connector)
                : openSlider
                        .settings(connector, chosen, person, RequestLanguage.of(uri, headers))
                        .orElseThrow(NotFoundException::new);
        return answer(person, slider);
    }

    @GET
    @Path("placements/{binding: [0-9]{1,18}}")
    public Response placement(
            @PathParam("binding") long id,
            @Context SecurityContext security,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        var person = SignedIn.of(security);
        var binding = openStage.binding(Placements.CONTACT_CENTER, id).orElseThrow(NotFoundException::new);
        return answer(person, openSlider.placement(binding, person, RequestLanguage.of(uri, headers)));
    }

    private Response answer(SignedIn person, @Nullable Slider slider) {
        return Response.ok(page.with(person, slider))
                .header("Content-Security-Policy", policy.policy())
                .build();
    }
}
