package org.openchannel.web.portal.desk.applications;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.List;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.application.ApplicationDirectory;
import org.openchannel.portal.application.ApplicationForm;
import org.openchannel.portal.application.CreateApplication;
import org.openchannel.portal.application.InstallApplication;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.shared.ServerSettings;
import org.openchannel.web.http.View;
import org.openchannel.web.portal.desk.signin.SignIn;
import org.openchannel.web.portal.desk.signin.SignedIn;
import org.openchannel.web.portal.desk.signin.WithoutSignIn;

/**
 * The try-out's one click "install the connector": does what an administrator would do by hand. The application is
 * created, its credentials are brought to the connector by the browser, then it is installed. Only on a try-out.
 */
@Path("/portal/applications/ours")
@Produces(MediaType.TEXT_HTML)
@Dependent
public class OursResource {

    private static final String NAME = "Open Channel Connector";

    private final ApplicationDirectory applications;
    private final CreateApplication createApplication;
    private final InstallApplication installApplication;
    private final SignIn signIn;
    private final ServerSettings settings;

    @Inject
    public OursResource(
            ApplicationDirectory applications,
            CreateApplication createApplication,
            InstallApplication installApplication,
            SignIn signIn,
            ServerSettings settings) {
        this.applications = applications;
        this.createApplication = createApplication;
        this.installApplication = installApplication;
        this.signIn = signIn;
        this.settings = settings;
    }

    /**
     * Creates the application unless it is there, and shows the form that brings its credentials to the connector. It
     * is the administrator's deed; since anybody may enter as the administrator on a try-out, this enters by itself.
     */
    @POST
    @WithoutSignIn
    public Response create(@Context SecurityContext security) {
        if (!settings.isTryout()) {
            throw new NotFoundException();
        }
        var answer = Response.ok(handOver(ours()));
        return isAdmin(security)
                ? answer.build()
                : answer.cookie(administrator()).build();
    }

    private ApplicationCard ours() {
        return applications.all().stream()
                .filter(application -> application.handlerUrl().equals(address("/placement/app")))
                .findFirst()
                .orElseGet(() -> createApplication.create(form()));
    }

    private View handOver(ApplicationCard ours) {
        return View.of("desk/handover")
                .with("step", "credentials")
                .with("action", address("/start/credentials"))
                .with("clientId", ours.clientId())
                .with("clientSecret", ours.clientSecret().reveal())
                .with("portal", settings.publicUrl().toString())
                .with("back", "/portal/applications/ours/" + ours.id());
    }

    /** The connector knows its credentials now. */
    @GET
    @Path("{application: [0-9]{1,18}}")
    public View confirm(@PathParam("application") long id, @Context SecurityContext security) {
        admit(security);
        return View.of("desk/handover")
                .with("step", "install")
                .with("action", "/portal/applications/ours/" + found(id).id());
    }

    @POST
    @Path("{application: [0-9]{1,18}}")
    public Response install(@PathParam("application") long id, @Context SecurityContext security) {
        var person = admit(security);
        installApplication.install(found(id).id(), person.id());
        return Response.seeOther(URI.create("/")).build();
    }

    private static boolean isAdmin(SecurityContext security) {
        return security.getUserPrincipal() instanceof SignedIn person
                && person.member().isAdmin();
    }

    private NewCookie administrator() {
        var admin = signIn.first(StaffMember::isAdmin).orElseThrow(NotFoundException::new);
        return signIn.begin(admin.id());
    }

    private SignedIn admit(SecurityContext security) {
        if (!settings.isTryout()) {
            throw new NotFoundException();
        }
        return SignedIn.of(security).requireAdmin();
    }

    private ApplicationCard found(long id) {
        return applications.find(id).orElseThrow(NotFoundException::new);
    }

    private ApplicationForm form() {
        return new ApplicationForm(
                NAME,
                List.of(
                        "imopenlines",
                        "imconnector",
                        "placement",
                        "contact_center",
                        "im",
                        "imbot",
                        "user_brief",
                        "messageservice",
                        "bizproc",
                        "department",
                        "sonet_group"),
                address("/placement/app"),
                address("/events"),
                null,
                true);
    }

    private String address(String path) {
        return settings.address(path).toString();
    }
}
