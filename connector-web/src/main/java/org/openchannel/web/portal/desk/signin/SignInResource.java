package org.openchannel.web.portal.desk.signin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.openchannel.portal.staff.CheckPassword;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.shared.Secret;
import org.openchannel.shared.ServerSettings;
import org.openchannel.web.http.View;

/** The sign-in page: login and password, or on a try-out one button for each person. */
@Path("/portal/signin")
@Produces(MediaType.TEXT_HTML)
@Dependent
@WithoutSignIn
public class SignInResource {

    private static final String HOME = "/portal/desk";
    private static final int LONGEST_ADDRESS = 2000;

    private final SignIn signIn;
    private final CheckPassword passwords;
    private final LockOut lockOut;
    private final StaffDirectory staff;
    private final ServerSettings settings;

    @Inject
    public SignInResource(
            SignIn signIn, CheckPassword passwords, LockOut lockOut, StaffDirectory staff, ServerSettings settings) {
        this.signIn = signIn;
        this.passwords = passwords;
        this.lockOut = lockOut;
        this.staff = staff;
        this.settings = settings;
    }

    @GET
    public Response show(@Context HttpHeaders headers, @QueryParam("to") @DefaultValue("") String back) {
        if (signIn.of(headers.getCookies()).isPresent()) {
            return Response.seeOther(target(back)).build();
        }
        return Response.ok(page(back, "", "")).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(
            @FormParam("login") @DefaultValue("") String login,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("to") @DefaultValue("") String back) {
        if (lockOut.isLocked(login)) {
            return again(back, login, "locked");
        }
        var member = password.isEmpty()
                ? null
                : passwords.check(login.strip(), Secret.of(password)).orElse(null);
        if (member == null) {
            lockOut.failed(login);
            return again(back, login, "wrong");
        }
        lockOut.succeeded(login);
        return begin(member.id(), back);
    }

    @POST
    @Path("as")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enterAs(@FormParam("user") long userId, @FormParam("to") @DefaultValue("") String back) {
        if (!settings.isTryout()) {
            throw new NotFoundException();
        }
        var member = staff.find(userId).filter(StaffMember::isActive).orElseThrow(NotFoundException::new);
        return begin(member.id(), back);
    }

    @POST
    @Path("out")
    public Response leave(@Context HttpHeaders headers) {
        return Response.seeOther(URI.create("/portal/signin"))
                .cookie(signIn.end(headers.getCookies()))
                .build();
    }

    private Response begin(long userId, String back) {
        return Response.seeOther(target(back)).cookie(signIn.begin(userId)).build();
    }

    private Response again(String back, String login, String mistake) {
        return Response.status(Response.Status.FORBIDDEN)
                .entity(page(back, login, mistake))
                .build();
    }

    private View page(String back, String login, String mistake) {
        var people = settings.isTryout()
                ? staff.all().stream().filter(StaffMember::isActive).toList()
                : List.<StaffMember>of();
        return View.of("desk/signin")
                .with("people", people)
                .with("login", login)
                .with("mistake", mistake)
                .with("back", back);
    }

    /** Only back to a page of our own: the address comes from outside. */
    static URI target(String back) {
        var isOurs = back.length() <= LONGEST_ADDRESS
                && back.matches("/(portal|oauth)([/?][A-Za-z0-9_./?&=%:+~-]*)?")
                && !back.matches(".*%(?![0-9A-Fa-f]{2}).*");
        return URI.create(isOurs ? back : HOME);
    }
}
