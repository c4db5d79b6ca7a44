package org.openchannel.web.portal.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openchannel.portal.PortalIdentity;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.application.ApplicationForm;
import org.openchannel.portal.application.CreateApplication;
import org.openchannel.portal.application.InvalidApplicationException;
import org.openchannel.portal.application.UninstallApplication;

/** The applications of the portal. */
@Path("/portal/api")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Tag(name = "Embedded portal", description = "Drives the embedded portal in the administrator's place, for test suites")
@SecurityScheme(
        securitySchemeName = "portal-admin-token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "The token in the file portal-admin-token of the data folder")
@SecurityRequirement(name = "portal-admin-token")
@Dependent
public class AppsResource {

    private static final Map<String, String> MISTAKES = Map.of(
            "required", "is missing",
            "address", "must be an http or https address",
            "long", "is too long");

    private final Known known;
    private final CreateApplication createApplication;
    private final UninstallApplication uninstallApplication;
    private final PortalIdentity portal;
    private final Scopes scopes;

    @Inject
    AppsResource(
            Known known,
            CreateApplication createApplication,
            UninstallApplication uninstallApplication,
            PortalIdentity portal,
            Scopes scopes) {
        this.known = known;
        this.createApplication = createApplication;
        this.uninstallApplication = uninstallApplication;
        this.portal = portal;
        this.scopes = scopes;
    }

    @GET
    @Path("apps")
    @Operation(summary = "Lists the applications")
    public Response list() {
        return Answers.ok(known.applications().stream().map(this::described).toList());
    }

    @POST
    @Path("apps")
    @Operation(
            summary = "Creates a local application",
            description =
                    "Without \"scope\" it may call everything. \"apiOnly\" (true unless said otherwise): it is told"
                            + " of its installation by ONAPPINSTALL; false: it has pages, and installUrl is its installer's.")
    @RequestBody(content = @Content(mediaType = "application/json", example = """
            {"name": "My connector", "scope": ["imconnector", "imopenlines"], "handlerUrl": "http://localhost:9000/",
             "installUrl": "http://localhost:9000/install", "apiOnly": true, "menuName": "My connector"}"""))
    @APIResponse(responseCode = "201", description = "The application with its credentials")
    @APIResponse(responseCode = "400", description = "What is wrong, as application/problem+json")
    public Response create(String body) {
        var asked = Asked.of(body);
        var form = new ApplicationForm(
                asked.requireText("name"),
                asked.texts("scope").orElseGet(scopes::all),
                asked.text("handlerUrl").orElse(""),
                asked.text("installUrl").orElse(null),
                asked.text("menuName").orElse(null),
                asked.flag("apiOnly").orElse(true));
        try {
            return Answers.created(described(createApplication.create(form)));
        } catch (InvalidApplicationException e) {
            throw Problem.wrong(e.mistakes().entrySet().stream()
                    .map(mistake -> "\"" + mistake.getKey().replace("scopes", "scope") + "\" "
                            + MISTAKES.getOrDefault(mistake.getValue(), "is wrong"))
                    .collect(Collectors.joining("; ")));
        }
    }

    @GET
    @Path("apps/{clientId}")
    @Operation(summary = "Shows an application with its credentials")
    public Response show(@PathParam("clientId") String clientId) {
        return Answers.ok(described(known.application(clientId)));
    }

    @POST
    @Path("apps/{clientId}/uninstall")
    @Operation(
            summary = "Uninstalls an application: ONAPPUNINSTALL, and all it owned is gone; it may be installed again")
    public Response uninstall(@PathParam("clientId") String clientId) {
        uninstallApplication.uninstall(known.application(clientId).id());
        return Answers.ok(described(known.application(clientId)));
    }

    @DELETE
    @Path("apps/{clientId}")
    @Operation(summary = "Uninstalls an application for good")
    @APIResponse(responseCode = "204", description = "It is gone")
    public Response delete(@PathParam("clientId") String clientId) {
        uninstallApplication.delete(known.application(clientId).id());
        return Response.noContent().build();
    }

    private Map<String, Object> described(ApplicationCard application) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("id", application.id());
        answer.put("name", application.name());
        answer.put("clientId", application.clientId());
        answer.put("clientSecret", application.clientSecret().reveal());
        answer.put("applicationToken", application.applicationToken().reveal());
        answer.put("scope", List.copyOf(application.scopes()));
        answer.put("handlerUrl", application.handlerUrl());
        answer.put("installUrl", String.valueOf(application.installUrl() == null ? "" : application.installUrl()));
        answer.put("apiOnly", application.isApiOnly());
        answer.put("status", application.status().name());
        answer.put("installed", application.isInstalled());
        answer.put("memberId", portal.memberId());
        answer.put("domain", portal.domain());
        answer.put("clientEndpoint", portal.clientEndpoint());
        answer.put("serverEndpoint", portal.serverEndpoint());
        answer.put("tokenEndpoint", portal.serverEndpoint().replaceFirst("rest/$", "token/"));
        return answer;
    }
}
