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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.List;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.application.ApplicationDirectory;
import org.openchannel.portal.application.ApplicationForm;
import org.openchannel.portal.application.CreateApplication;
import org.openchannel.portal.application.InstallApplication;
import org.openchannel.shared.ServerSettings;
import org.openchannel.web.http.View;
import org.openchannel.web.portal.desk.signin.SignedIn;

/**
 * The try-out's one click "install the connector": does what an administrator would do by hand. The application is
 * created, its credentials are brought to the connector by the browser, then it is installed. Only on a try-out.
 */
@Path("/portal/applications")
@Produces(MediaType.TEXT_HTML)
@Dependent
public class OursResource {

    private static final String NAME = "Open Channel Connector";

    private final ApplicationDirectory applications;
    private final CreateApplication createApplication;
    private final InstallApplication installApplication;
    private final ServerSettings settings;

    @Inject
    public OursResource(
            ApplicationDirectory applications,
            CreateApplication createApplication,
            InstallApplication installApplication,
            ServerSettings settings) {
        this.applications = applications;
        this.createApplication = createApplication;
        this.installApplication = installApplication;
        this.settings = settings;
    }

    /** Creates the application unless it is there, and shows the form that brings its credentials to the connector. */
    @POST
    @Path("ours")
    public View create(@Context SecurityContext security) {
        admit(security);
        var ours = applications.all().stream()
                .filter(application -> application.handlerUrl().equals(address("/placement/app")))
                .findFirst()
                .orElseGet(() -> createApplication.create(form()));
        return View.of("desk/handover")
                .with("step", "credentials")
                .with("action", address("/start/credentials"))
                .with("clientId", ours.clientId())
                .with("clientSecret", ours.clientSecret().reveal())
                .with("portal", settings.publicUrl().toString())
                .with("back", "/portal/applications/" + ours.id() + "/install-ours");
    }

    /** The connector knows its credentials now. */
    @GET
    @Path("{application: [0-9]{1,18}}/install-ours")
    public View confirm(@PathParam("application") long id, @Context SecurityContext security) {
        admit(security);
        return View.of("desk/handover")
                .with("step", "install")
                .with("action", "/portal/applications/" + found(id).id() + "/install-ours");
    }

    @POST
    @Path("{application: [0-9]{1,18}}/install-ours")
    public Response install(@PathParam("application") long id, @Context SecurityContext security) {
        var person = admit(security);
        installApplication.install(found(id).id(), person.id());
        return Response.seeOther(URI.create("/")).build();
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
                List.of("imopenlines", "imconnector", "placement", "user", "im", "imbot", "crm", "messageservice"),
                address("/placement/app"),
                address("/events"),
                null,
                true);
    }

    private String address(String path) {
        return settings.address(path).toString();
    }
}
