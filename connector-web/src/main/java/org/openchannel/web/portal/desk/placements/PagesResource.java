package org.openchannel.web.portal.desk.placements;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import org.openchannel.portal.placement.Placements;
import org.openchannel.web.http.RequestLanguage;
import org.openchannel.web.portal.desk.signin.SignedIn;

/** What applications bound to the left menu, to records and to chats. */
@Path("/portal/pages")
@Produces(MediaType.TEXT_HTML)
@Dependent
public class PagesResource {

    private final OpenStage openStage;
    private final StagePage page;
    private final RecordTabs tabs;
    private final ChatApps chatApps;

    @Inject
    public PagesResource(OpenStage openStage, StagePage page, RecordTabs tabs, ChatApps chatApps) {
        this.openStage = openStage;
        this.page = page;
        this.tabs = tabs;
        this.chatApps = chatApps;
    }

    @GET
    @Path("{binding: [0-9]{1,18}}")
    public Response show(
            @PathParam("binding") long id,
            @Context SecurityContext security,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        var person = SignedIn.of(security);
        var binding = openStage.binding(Placements.LEFT_MENU, id).orElseThrow(NotFoundException::new);
        var language = RequestLanguage.of(uri, headers);
        return page.of(person, openStage.bound(binding, "/portal/pages/" + id, person, language));
    }

    /** A tab of a CRM record; the page learns the record's number as {@code ID}. */
    @GET
    @Path("{binding: [0-9]{1,18}}/{record: [0-9]{1,18}}")
    public Response tab(
            @PathParam("binding") long id,
            @PathParam("record") long recordId,
            @Context SecurityContext security,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        var person = SignedIn.of(security);
        var binding = RecordTabs.PLACEMENTS.stream()
                .flatMap(placement -> openStage.binding(placement, id).stream())
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var page = "/portal/pages/" + id + "/" + recordId;
        var stage = openStage.tab(binding, recordId, page, person, RequestLanguage.of(uri, headers));
        return this.page.of(
                person, stage, tabs.record(binding.placement(), recordId).orElseThrow(NotFoundException::new));
    }

    /** A page beside the dialog of a line; it learns which as {@code dialogId}. */
    @GET
    @Path("{binding: [0-9]{1,18}}/chats/{chat: [0-9]{1,18}}")
    public Response chat(
            @PathParam("binding") long id,
            @PathParam("chat") long chatId,
            @Context SecurityContext security,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        var person = SignedIn.of(security);
        var binding = chatApps.binding(id, person).orElseThrow(NotFoundException::new);
        var card = chatApps.card(chatId).orElseThrow(NotFoundException::new);
        var stage = openStage.chat(binding, chatId, person, RequestLanguage.of(uri, headers));
        return page.of(person, stage, card);
    }
}
