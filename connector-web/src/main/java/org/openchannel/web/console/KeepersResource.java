package org.openchannel.web.console;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.Optional;
import org.openchannel.bridge.access.ArrangeKeepers;
import org.openchannel.bridge.access.ConsoleDoors;
import org.openchannel.bridge.access.KeeperRole;
import org.openchannel.shared.Secret;
import org.openchannel.web.http.View;

/** Who may enter the console. A new password is shown once, on the answer to the form that made it. */
@Path("/console/keepers")
@Produces(MediaType.TEXT_HTML)
@Needs(KeeperRole.ADMIN)
@Dependent
public class KeepersResource {

    private final ArrangeKeepers keepers;
    private final ConsoleDoors doors;

    @Inject
    public KeepersResource(ArrangeKeepers keepers, ConsoleDoors doors) {
        this.keepers = keepers;
        this.doors = doors;
    }

    @GET
    public View show(@Context SecurityContext security) {
        return page(SignedKeeper.of(security), "", "", "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(
            @Context SecurityContext security,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("role") @DefaultValue("") String role) {
        var by = SignedKeeper.of(security);
        return told(by, name, keepers.add(name, wanted(role), by.getName()));
    }

    @POST
    @Path("{name}/password")
    public Response renew(@Context SecurityContext security, @PathParam("name") String name) {
        var by = SignedKeeper.of(security);
        return told(by, name, keepers.renewPassword(name, by.getName()));
    }

    @POST
    @Path("{name}/role")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @Context SecurityContext security,
            @PathParam("name") String name,
            @FormParam("role") @DefaultValue("") String role) {
        var by = SignedKeeper.of(security);
        return done(by, keepers.change(name, wanted(role), by.getName()));
    }

    @POST
    @Path("{name}/remove")
    public Response remove(@Context SecurityContext security, @PathParam("name") String name) {
        var by = SignedKeeper.of(security);
        return done(by, keepers.remove(name, by.getName()));
    }

    private static KeeperRole wanted(String role) {
        return KeeperRole.named(role).orElseThrow(BadRequestException::new);
    }

    private Response told(SignedKeeper by, String name, Optional<Secret> password) {
        return password.map(secret -> Response.ok(page(by, "", name, secret.reveal())))
                .orElseGet(() -> Response.status(Response.Status.BAD_REQUEST).entity(page(by, "name", name, "")))
                .build();
    }

    private Response done(SignedKeeper by, boolean isDone) {
        return isDone
                ? Response.seeOther(URI.create("/console/keepers")).build()
                : Response.status(Response.Status.CONFLICT)
                        .entity(page(by, "last", "", ""))
                        .build();
    }

    private View page(SignedKeeper keeper, String mistake, String name, String password) {
        return Frame.page(keeper, Frame.Section.KEEPERS)
                .with("keepers", keepers.all())
                .with("takesPasswords", doors.takePasswords())
                .with("roles", KeeperRole.values())
                .with("mistake", mistake)
                .with("name", name)
                .with("password", password);
    }
}
