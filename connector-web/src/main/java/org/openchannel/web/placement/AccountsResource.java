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
import org.openchannel.bridge.roster.Wish;
import org.openchannel.web.http.RequestLanguage;
import org.openchannel.web.http.View;

/** All accounts of a portal, from its left menu ({@code LEFT_MENU}) and its contact center ({@code CONTACT_CENTER}). */
@Path("/placement")
@Dependent
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AccountsResource {

    private final ReceiveVisitor receive;
    private final RosterFrame frame;
    private final TendAccounts tend;
    private final AddAccount add;
    private final SettingsResource settings;

    @Inject
    public AccountsResource(
            ReceiveVisitor receive, RosterFrame frame, TendAccounts tend, AddAccount add, SettingsResource settings) {
        this.receive = receive;
        this.frame = frame;
        this.tend = tend;
        this.add = add;
        this.settings = settings;
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

    /** The names of lines are asked for once, when the page is opened. */
    Response opened(PlacementCall call) {
        return first(receive.receive(call, null));
    }

    /** The list as somebody sees it first. */
    Response first(PageToken page) {
        add.learnNames(page);
        return frame.drawn(page, Wish.USUAL, null);
    }

    /** Somebody looks for accounts, sorts them or turns the page. */
    @POST
    @Path("accounts/list")
    public Response list(MultivaluedMap<String, String> form) {
        return frame.drawn(frame.open(form.getFirst("page")), RosterForm.read(form), null);
    }

    /** The page looks whether anything changed. */
    @POST
    @Path("accounts/live")
    public Response live(MultivaluedMap<String, String> form) {
        var page = frame.open(form.getFirst("page"));
        var wish = RosterForm.read(form);
        return frame.roster(page, wish).mark().equals(form.getFirst("seen"))
                ? frame.unchanged(page)
                : frame.drawn(page, wish, null);
    }

    /** Back from one line's settings. */
    @POST
    @Path("accounts/back")
    public Response back(@FormParam("page") @Nullable String token) {
        return frame.drawn(frame.open(token), Wish.USUAL, null);
    }

    /** Does something with those that are ticked; what stops messages asks first, unless the question was answered. */
    @POST
    @Path("accounts/tend")
    public Response tend(MultivaluedMap<String, String> form) {
        var page = frame.forAdmin(form.getFirst("page"));
        var wish = RosterForm.read(form);
        var deed = RosterForm.text(form, "deed");
        var ticked = RosterForm.ticked(form);
        if (ticked.isEmpty()) {
            return frame.drawn(page, wish, new Notice("warning", "placement.roster.notice.none", null));
        }
        if (deed.equals("pause") && !form.containsKey("sure")) {
            var view = View.of("placement/pause")
                    .with("names", tend.names(page, ticked))
                    .with("accounts", ticked)
                    .with("asked", RosterPage.Asked.of(wish));
            return frame.plain(page, view);
        }
        return frame.drawn(page, wish, tend.tend(page, deed, ticked));
    }

    /** Whoever looks at the page is who we act as from now on. */
    @POST
    @Path("accounts/actor")
    public Response actor(@FormParam("page") @Nullable String token) {
        var page = frame.forAdmin(token);
        return frame.drawn(page, Wish.USUAL, frame.switchActor(page));
    }

    /** The form for another account. */
    @POST
    @Path("accounts/add")
    public Response add(@FormParam("page") @Nullable String token) {
        var page = frame.forAdmin(token);
        return frame.plain(page, View.of("placement/add").with("form", add.blank(page)));
    }

    /** Adds it, and opens its settings. */
    @POST
    @Path("accounts/create")
    public Response create(MultivaluedMap<String, String> form) {
        var page = frame.forAdmin(form.getFirst("page"));
        var added = add.add(page, AddForm.Wish.read(form));
        if (added.page() != null) {
            return settings.of(added.page());
        }
        return added.form() == null
                ? frame.drawn(page, Wish.USUAL, new Notice("warning", "placement.add.underway", null))
                : frame.plain(page, View.of("placement/add").with("form", added.form()));
    }

    /** The settings of one of them; its button says {@code connector/line}. */
    @POST
    @Path("accounts/open")
    public Response open(@FormParam("page") @Nullable String token, @FormParam("of") @DefaultValue("/") String place) {
        var parts = place.split("/", 2);
        return settings.listed(frame.open(token), parts[0], parts.length > 1 ? parts[1] : "");
    }
}
