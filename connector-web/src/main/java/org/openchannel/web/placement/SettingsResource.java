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
import org.openchannel.bridge.binding.ConnectorCode;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.binding.LineView;
import org.openchannel.shared.Secret;
import org.openchannel.web.http.RequestLanguage;
import org.openchannel.web.http.View;

/** The settings of one line, in the portal's slider ({@code SETTING_CONNECTOR}). */
@Path("/placement/settings")
@Dependent
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SettingsResource {

    private final ReceiveVisitor receive;
    private final PageTokens tokens;
    private final ShowLine show;
    private final ChangeLine change;
    private final DrawConnection draw;

    @Inject
    public SettingsResource(
            ReceiveVisitor receive, PageTokens tokens, ShowLine show, ChangeLine change, DrawConnection draw) {
        this.receive = receive;
        this.tokens = tokens;
        this.show = show;
        this.change = change;
        this.draw = draw;
    }

    /** The portal opens the page. */
    @POST
    public Response opened(MultivaluedMap<String, String> form, @Context UriInfo uri, @Context HttpHeaders headers) {
        return opened(PlacementCall.of(form, RequestLanguage.of(uri, headers)));
    }

    Response opened(PlacementCall call) {
        var line = call.line()
                .orElseThrow(() ->
                        new ClosedPageException(ClosedPageException.Reason.UNREADABLE, call.language(), null, null));
        var page = show.named(receive.receive(call, line));
        return drawn(page, show.line(page).orElse(null), Draft.NONE);
    }

    /** The page looks whether anything changed. */
    @POST
    @Path("live")
    public Response live(@FormParam("page") @Nullable String token, @FormParam("seen") @DefaultValue("") String seen) {
        var page = tokens.open(token);
        var line = show.latest(page).orElse(null);
        return line != null && draw.mark(page, line).equals(seen)
                ? Framed.unchanged(page, tokens)
                : draw.news(page, line);
    }

    /**
     * The page stays open while somebody edits: it gets its next token, and nothing else happens. Its frame may bring
     * fresh tokens of who looks at it, with which the portal says whether they still administer it.
     */
    @POST
    @Path("keep")
    public Response keep(
            @FormParam("page") @Nullable String token,
            @FormParam("auth") @DefaultValue("") String auth,
            @FormParam("refresh") @DefaultValue("") String refresh) {
        var page = tokens.opened(token);
        return auth.isEmpty()
                ? Framed.unchanged(page, tokens)
                : Framed.unchanged(
                        receive.again(page, Secret.of(auth), refresh.isEmpty() ? null : Secret.of(refresh)), tokens);
    }

    /** The page again, without doing anything. */
    @POST
    @Path("back")
    public Response back(@FormParam("page") @Nullable String token) {
        var page = tokens.open(token);
        return drawn(page, show.line(page).orElse(null), Draft.NONE);
    }

    /** From the menu. */
    @POST
    @Path("section/connection")
    public Response connection(@FormParam("page") @Nullable String token) {
        return back(token);
    }

    @POST
    @Path("start")
    public Response start(@FormParam("page") @Nullable String token) {
        var page = forAdmin(token);
        var open = open(page);
        var notice = change.start(open.account());
        change.did(open, "start-link", "", "");
        return drawn(page, line(page), Draft.of(notice.orElse(null)));
    }

    @POST
    @Path("rename")
    public Response rename(
            @FormParam("page") @Nullable String token,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("seen") @DefaultValue("") String seen) {
        var page = forAdmin(token);
        var fault = ChangeLine.fault(name);
        if (fault.isPresent()) {
            return drawn(page, line(page), Draft.rejected(name, fault.get()));
        }
        var open = open(page);
        var renamed = change.rename(open.account(), name, seen);
        if (!renamed.isDone()) {
            return drawn(page, line(page), Draft.rejected(name, "placement.rename.stale"));
        }
        change.did(open, "rename", renamed.before(), name.strip());
        return drawn(page, line(page), Draft.of(Notice.done("placement.notice.renamed")));
    }

    /** Asks first, unless the question was answered. */
    @POST
    @Path("disconnect")
    public Response disconnect(
            @FormParam("page") @Nullable String token, @FormParam("sure") @DefaultValue("") String sure) {
        var page = forAdmin(token);
        var line = line(page);
        if (sure.isEmpty()) {
            return Framed.page(View.of("placement/disconnect").with("page", show.drawn(page, line)), page, tokens);
        }
        var open = open(page);
        var phone = line.account().session().phone();
        var notice = change.disconnect(open.account());
        change.did(open, "disconnect", phone == null ? "" : phone, "");
        return drawn(page, line(page), Draft.of(notice));
    }

    /** A code to type instead of scanning; shown at once, kept nowhere. */
    @POST
    @Path("pairing")
    public Response pairing(
            @FormParam("page") @Nullable String token, @FormParam("phone") @DefaultValue("") String phone) {
        var page = forAdmin(token);
        var pairing = change.pairingCode(line(page).account().id(), phone);
        return drawn(page, line(page), Draft.of(pairing));
    }

    /** One line's settings, from the list of accounts: what is not in it is not made by looking at it. */
    Response listed(PageToken page, String connector, String line) {
        try {
            var about = page.fromListTo(new PageToken.Line(new ConnectorCode(connector), LineId.of(line), null));
            var known = show.known(about).orElseThrow(() -> ClosedPageException.stale(page.language(), page.portal()));
            return drawn(show.named(about), known, Draft.NONE);
        } catch (IllegalArgumentException e) {
            throw new ClosedPageException(ClosedPageException.Reason.UNREADABLE, page.language(), page.portal(), null);
        }
    }

    /** The settings of a line that was just added to the list. */
    Response of(PageToken page) {
        return drawn(page, show.line(page).orElse(null), Draft.NONE);
    }

    private PageToken forAdmin(@Nullable String token) {
        return tokens.openForAdmin(token);
    }

    private OpenSection open(PageToken page) {
        return new OpenSection(page, line(page), Section.CONNECTION);
    }

    private LineView line(PageToken page) {
        return show.line(page).orElseThrow(() -> ClosedPageException.stale(page.language(), page.portal()));
    }

    private Response drawn(PageToken page, @Nullable LineView line, Draft draft) {
        return draw.drawn(page, line, draft);
    }
}
