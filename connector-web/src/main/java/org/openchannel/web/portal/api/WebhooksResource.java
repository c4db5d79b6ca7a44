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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openchannel.portal.PortalIdentity;
import org.openchannel.portal.oauth.CreateWebhook;
import org.openchannel.portal.oauth.RevokeWebhook;
import org.openchannel.portal.oauth.WebhookCard;
import org.openchannel.portal.oauth.WebhookDirectory;

/** Keys with which scripts call as a user, without an application. */
@Path("/portal/api")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Tag(name = "Embedded portal")
@Dependent
public class WebhooksResource {

    private final Known known;
    private final Scopes scopes;
    private final Keys keys;
    private final PortalIdentity portal;

    @Inject
    WebhooksResource(Known known, Scopes scopes, Keys keys, PortalIdentity portal) {
        this.known = known;
        this.scopes = scopes;
        this.keys = keys;
        this.portal = portal;
    }

    @POST
    @Path("webhooks")
    @Operation(
            summary = "Makes a webhook of a user (the administrator unless named)",
            description = "Without \"scope\" it may call everything. The key is shown this once.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            example = "{\"userId\": 1, \"name\": \"suite\", \"scope\": [\"user\", \"imopenlines\"]}"))
    @APIResponse(responseCode = "201", description = "userId, key and url, to which a method's name is appended")
    public Response create(String body) {
        var asked = Asked.of(body);
        var user = known.user(asked);
        var scope = asked.texts("scope").orElseGet(scopes::all);
        var key = keys.create()
                .create(user.id(), asked.text("name").orElse("API"), scope)
                .reveal();
        var answer = new LinkedHashMap<String, Object>();
        answer.put("userId", user.id());
        answer.put("key", key);
        answer.put("url", portal.clientEndpoint() + user.id() + "/" + key + "/");
        return Answers.created(answer);
    }

    @GET
    @Path("webhooks")
    @Operation(summary = "Lists the webhooks, without their keys")
    public Response list() {
        return Answers.ok(
                keys.directory().all().stream().map(WebhooksResource::described).toList());
    }

    @DELETE
    @Path("webhooks/{id}")
    @Operation(summary = "Revokes a webhook: its key opens nothing any more")
    @APIResponse(responseCode = "204", description = "It is gone")
    public Response revoke(@PathParam("id") String id) {
        if (!id.matches("\\d{1,18}") || !keys.revoke().revoke(Long.parseLong(id))) {
            throw Problem.unknown("There is no webhook " + id);
        }
        return Response.noContent().build();
    }

    private static Map<String, Object> described(WebhookCard webhook) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("id", webhook.id());
        answer.put("userId", webhook.userId());
        answer.put("name", webhook.name());
        answer.put("scope", List.copyOf(webhook.scopes()));
        answer.put("createdAt", webhook.createdAt().toString());
        return answer;
    }

    /** What is done with webhooks. */
    @Dependent
    static class Keys {

        private final CreateWebhook create;
        private final RevokeWebhook revoke;
        private final WebhookDirectory directory;

        @Inject
        Keys(CreateWebhook create, RevokeWebhook revoke, WebhookDirectory directory) {
            this.create = create;
            this.revoke = revoke;
            this.directory = directory;
        }

        CreateWebhook create() {
            return create;
        }

        RevokeWebhook revoke() {
            return revoke;
        }

        WebhookDirectory directory() {
            return directory;
        }
    }
}
