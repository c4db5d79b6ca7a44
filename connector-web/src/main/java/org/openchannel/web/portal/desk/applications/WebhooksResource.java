package org.openchannel.web.portal.desk.applications;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
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
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.call.CallLog;
import org.openchannel.portal.oauth.CreateWebhook;
import org.openchannel.portal.oauth.RevokeWebhook;
import org.openchannel.portal.oauth.WebhookCard;
import org.openchannel.portal.oauth.WebhookDirectory;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.shared.ServerSettings;
import org.openchannel.web.http.View;
import org.openchannel.web.portal.desk.FrameOf;
import org.openchannel.web.portal.desk.signin.SignedIn;

/** Keys for scripts: made for a user, shown once, taken away. Administrators only. */
@Path("/portal/applications/webhooks")
@Produces(MediaType.TEXT_HTML)
@Dependent
public class WebhooksResource {

    private final FrameOf frame;
    private final WebhookDirectory webhooks;
    private final StaffDirectory staff;
    private final Deeds deeds;
    private final ServerSettings settings;

    @Inject
    public WebhooksResource(
            FrameOf frame, WebhookDirectory webhooks, StaffDirectory staff, Deeds deeds, ServerSettings settings) {
        this.frame = frame;
        this.webhooks = webhooks;
        this.staff = staff;
        this.deeds = deeds;
        this.settings = settings;
    }

    /** What may be done with keys, and what was done with them. */
    @Dependent
    public static class Deeds {

        private final CreateWebhook create;
        private final RevokeWebhook revoke;
        private final CallLog calls;

        @Inject
        public Deeds(CreateWebhook create, RevokeWebhook revoke, CallLog calls) {
            this.create = create;
            this.revoke = revoke;
            this.calls = calls;
        }
    }

    /** A key in the list. */
    public record Row(WebhookCard webhook, String user) {}

    @GET
    public View list(@Context SecurityContext security) {
        return page(security, null);
    }

    /** Makes a key; the page that answers is the only one that ever shows it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("user") @DefaultValue("0") long userId,
            @FormParam("scope") @Nullable List<String> scopes,
            @Context SecurityContext security) {
        SignedIn.of(security).requireAdmin();
        if (scopes == null || scopes.isEmpty() || staff.find(userId).isEmpty()) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(page(security, null).with("hasMistake", true))
                    .build();
        }
        var key = deeds.create.create(userId, name.strip(), scopes);
        var address = settings.address("/rest/" + userId + "/" + key.reveal() + "/");
        return Response.ok(page(security, address.toString()))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** What a key's bearer called lately. */
    @GET
    @Path("{webhook: [0-9]{1,18}}")
    public View show(@PathParam("webhook") long id, @BeanParam LogView log, @Context SecurityContext security) {
        var page = frame.page("desk/webhook", SignedIn.of(security).requireAdmin(), ApplicationsEntry.CODE);
        var webhook = webhooks.find(id).orElseThrow(NotFoundException::new);
        page.with("row", new Row(webhook, named(staff.all(), webhook)));
        return log.fill(page, deeds.calls, -id);
    }

    @POST
    @Path("{webhook: [0-9]{1,18}}/delete")
    public Response delete(@PathParam("webhook") long id, @Context SecurityContext security) {
        SignedIn.of(security).requireAdmin();
        deeds.revoke.revoke(id);
        return Response.seeOther(URI.create("/portal/applications/webhooks")).build();
    }

    private View page(SecurityContext security, @Nullable String address) {
        var people = staff.all();
        return frame.page("desk/webhooks", SignedIn.of(security).requireAdmin(), ApplicationsEntry.CODE)
                .with(
                        "rows",
                        webhooks.all().stream()
                                .map(webhook -> new Row(webhook, named(people, webhook)))
                                .toList())
                .with("people", people.stream().filter(StaffMember::isActive).toList())
                .with("scopes", Scopes.of(ApplicationFields.blank()))
                .with("address", address)
                .with("hasMistake", false);
    }

    private static String named(List<StaffMember> people, WebhookCard webhook) {
        return people.stream()
                .filter(person -> person.id() == webhook.userId())
                .map(StaffMember::fullName)
                .findFirst()
                .orElse("№ " + webhook.userId());
    }
}
