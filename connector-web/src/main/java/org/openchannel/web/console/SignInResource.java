package org.openchannel.web.console;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import org.openchannel.bridge.access.ConsoleDoors;
import org.openchannel.bridge.access.Doorstep;
import org.openchannel.bridge.access.EnterConsole;
import org.openchannel.bridge.access.KeepKeepersIn;
import org.openchannel.bridge.access.LeaveConsole;
import org.openchannel.shared.ServerSettings;
import org.openchannel.web.http.CallerAddress;

/** The console's sign-in page. Whatever is wrong it says the same: who the keepers are is nobody's business. */
@Path("/console/signin")
@Produces(MediaType.TEXT_HTML)
@Dependent
public class SignInResource {

    private final EnterConsole enter;
    private final LeaveConsole leave;
    private final ConsoleDoors doors;
    private final ServerSettings settings;

    @Inject
    public SignInResource(EnterConsole enter, LeaveConsole leave, ConsoleDoors doors, ServerSettings settings) {
        this.enter = enter;
        this.leave = leave;
        this.doors = doors;
        this.settings = settings;
    }

    @GET
    public Response show(@Context SecurityContext security, @QueryParam("to") @DefaultValue("") String back) {
        return security.getUserPrincipal() instanceof SignedKeeper
                ? Response.seeOther(SignInPage.target(back)).build()
                : SignInPage.of(doors, settings, back).asked();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(
            @Context HttpServletRequest request,
            @CookieParam(ConsoleCookie.PASS) @DefaultValue("") String pass,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("to") @DefaultValue("") String back) {
        var from = new Doorstep(CallerAddress.of(request), ConsoleCookie.read(pass));
        return enter.enter(name, password, from)
                .map(entered -> Response.seeOther(SignInPage.target(back))
                        .cookie(
                                ConsoleCookie.of(entered.secret(), KeepKeepersIn.LIFE, settings),
                                ConsoleCookie.pass(entered.pass(), settings))
                        .build())
                .orElseGet(() -> SignInPage.of(doors, settings, back).refused(name, "password"));
    }

    @POST
    @Path("out")
    public Response leave(@CookieParam(ConsoleCookie.NAME) @DefaultValue("") String secret) {
        var answer = leave.leave(secret)
                .map(there -> SignInPage.of(doors, settings, "").left(there))
                .orElseGet(
                        () -> Response.seeOther(URI.create("/console/signin")).build());
        return Response.fromResponse(answer)
                .cookie(ConsoleCookie.gone(settings))
                .build();
    }
}
