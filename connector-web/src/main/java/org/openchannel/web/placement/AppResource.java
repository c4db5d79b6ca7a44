package org.openchannel.web.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import org.openchannel.web.http.RequestLanguage;
import org.openchannel.web.http.View;

/** The application's own page, and its installer when a portal opens it for the first time. */
@Path("/placement/app")
@Dependent
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AppResource {

    private final ReceiveVisitor receive;
    private final ReceiveInstaller installer;
    private final AccountsResource accounts;
    private final PageTokens tokens;

    @Inject
    public AppResource(
            ReceiveVisitor receive, ReceiveInstaller installer, AccountsResource accounts, PageTokens tokens) {
        this.receive = receive;
        this.installer = installer;
        this.accounts = accounts;
        this.tokens = tokens;
    }

    /** The portal opens the page. */
    @POST
    public Response opened(MultivaluedMap<String, String> form, @Context UriInfo uri, @Context HttpHeaders headers) {
        return opened(PlacementCall.of(form, RequestLanguage.of(uri, headers)));
    }

    Response opened(PlacementCall call) {
        if (installer.isArranged(call.memberId())) {
            try {
                var page = receive.receive(call, null);
                if (!installer.isRevivedBy(page, call)) {
                    return accounts.first(page);
                }
            } catch (ClosedPageException e) {
                if (!installer.mayHelp(e, call)) {
                    throw e;
                }
            }
        }
        return drawn(installer.install(call));
    }

    /** The installer's page looks how far it is. */
    @POST
    @Path("progress")
    public Response progress(@FormParam("page") @Nullable String token) {
        return drawn(tokens.open(token));
    }

    private Response drawn(PageToken page) {
        var installation = installer.progress(page);
        var trouble = installation.suspended();
        var view = View.of("placement/install")
                .with("isDone", installation.isSetUp())
                .with("trouble", trouble == null ? null : Reason.said(trouble));
        return Framed.page(view, page, tokens);
    }
}
