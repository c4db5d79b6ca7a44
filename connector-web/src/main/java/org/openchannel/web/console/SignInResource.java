package org.openchannel.web.console;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import org.openchannel.bridge.access.EnterConsole;
import org.openchannel.bridge.access.KeepKeepersIn;
import org.openchannel.shared.ServerSettings;
import org.openchannel.web.http.View;

/** The console's sign-in page. Whatever is wrong it says the same: who the keepers are is nobody's business. */
@Path("/console/signin")
@Produces(MediaType.TEXT_HTML)
@Dependent
public class SignInResource {

    private static final String HOME = "/console";
    private static final int LONGEST_ADDRESS = 2000;

    private final EnterConsole enter;
    private final KeepKeepersIn signIns;
    private final ServerSettings settings;

    @Inject
    public SignInResource(EnterConsole enter, KeepKeepersIn signIns, ServerSettings settings) {
        this.enter = enter;
        this.signIns = signIns;
        this.settings = settings;
    }

    @GET
    public Response show(@Context SecurityContext security, @QueryParam("to") @DefaultValue("") String back) {
        return security.getUserPrincipal() instanceof SignedKeeper
                ? Response.seeOther(target(back)).build()
                : Response.ok(page(back, "", false)).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("to") @DefaultValue("") String back) {
        return enter.enter(name, password)
                .map(secret -> Response.seeOther(target(back)).cookie(ConsoleCookie.of(secret, settings)))
                .orElseGet(() -> Response.status(Response.Status.FORBIDDEN).entity(page(back, name, true)))
                .build();
    }

    @POST
    @Path("out")
    public Response leave(@CookieParam(ConsoleCookie.NAME) @DefaultValue("") String secret) {
        signIns.end(secret);
        return Response.seeOther(URI.create("/console/signin"))
                .cookie(ConsoleCookie.gone(settings))
                .build();
    }

    private View page(String back, String name, boolean isWrong) {
        return View.of("console/signin")
                .with("name", name)
                .with("wrong", isWrong)
                .with("file", settings.dataFolder().resolve("console-admin-password"))
                .with("back", back);
    }

    /** Only back to a page of the console: the address comes from outside. */
    static URI target(String back) {
        var isOurs = back.length() <= LONGEST_ADDRESS
                && back.matches("/console([/?][A-Za-z0-9_./?&=%:+~-]*)?")
                && !back.matches(".*%(?![0-9A-Fa-f]{2}).*");
        return URI.create(isOurs ? back : HOME);
    }
}
