package org.openchannel.web.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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

/** All accounts of a portal, from its left menu ({@code LEFT_MENU}) and its contact center ({@code CONTACT_CENTER}). */
@Path("/placement")
@Dependent
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AccountsResource {

    private final ReceiveVisitor receive;
    private final PageTokens tokens;
    private final ShowLine show;

    @Inject
    public AccountsResource(ReceiveVisitor receive, PageTokens tokens, ShowLine show) {
        this.receive = receive;
        this.tokens = tokens;
        this.show = show;
    }

    @POST
    @Path("accounts")
    public Response fromMenu(MultivaluedMap<String, String> form, @Context UriInfo uri, @Context HttpHeaders headers) {
        return opened(PlacementCall.of(form, RequestLanguage.of(uri, headers)));
    }

    @POST
    @Path("contact-center")
    public Response fromContactCenter(
            MultivaluedMap<String, String> form, @Context UriInfo uri, @Context HttpHeaders headers) {
        return opened(PlacementCall.of(form, RequestLanguage.of(uri, headers)));
    }

    Response opened(PlacementCall call) {
        return drawn(receive.receive(call, null));
    }

    /** The page looks whether anything changed. */
    @POST
    @Path("accounts/live")
    public Response live(@FormParam("page") @Nullable String token, @FormParam("seen") @DefaultValue("") String seen) {
        var page = tokens.open(token);
        return mark(page).equals(seen) ? Framed.unchanged(page, tokens) : drawn(page);
    }

    /** Back from one line's settings. */
    @POST
    @Path("accounts/back")
    public Response back(@FormParam("page") @Nullable String token) {
        return drawn(tokens.open(token));
    }

    Response drawn(PageToken page) {
        var view = View.of("placement/accounts").with("lines", show.all(page)).with("mark", mark(page));
        return Framed.page(view, page, tokens);
    }

    private String mark(PageToken page) {
        return Integer.toHexString(
                show.all(page).stream().map(LinePage::mark).toList().hashCode());
    }
}
