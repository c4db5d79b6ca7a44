package org.openchannel.web.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.right.ChangeCircle;
import org.openchannel.bridge.right.ChangeCircle.Changed;
import org.openchannel.bridge.right.Holder;
import org.openchannel.bridge.right.ReadCircle;
import org.openchannel.web.http.Language;
import org.openchannel.web.http.Texts;
import org.openchannel.web.http.View;

/** Who may send through an account; and, for the whole portal, who sees the application's page and as whom we act. */
@Path("/placement/settings/section/access")
@Dependent
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AccessResource {

    private final SectionFrame frame;
    private final ReadCircle read;
    private final ChangeCircle change;
    private final LookForHolders look;
    private final ChangePortal portal;

    @Inject
    public AccessResource(
            SectionFrame frame, ReadCircle read, ChangeCircle change, LookForHolders look, ChangePortal portal) {
        this.frame = frame;
        this.read = read;
        this.change = change;
        this.look = look;
        this.portal = portal;
    }

    /** Shows it as it is now. */
    @POST
    public Response show(@FormParam("page") @Nullable String token) {
        return drawn(frame.open(token, Section.ACCESS), null);
    }

    /** Looks for people, departments and groups; what was chosen before it is saved stays. */
    @POST
    @Path("search")
    public Response search(MultivaluedMap<String, String> form) {
        var open = frame.open(form.getFirst("page"), Section.ACCESS);
        var fields = AccessForm.read(form);
        return drawn(open, AccessPage.of(fields, look.look(open.page().memberId(), fields)), null);
    }

    @POST
    @Path("save")
    public Response save(MultivaluedMap<String, String> form) {
        var open = frame.open(form.getFirst("page"), Section.ACCESS);
        var fields = AccessForm.read(form);
        var changed = change.change(open.account(), fields.chosen(), fields.seen(), open.by());
        if (changed instanceof Changed.TooMany) {
            return drawn(open, AccessPage.of(fields, List.of()).refused("placement.fault.access.many"), null);
        }
        if (changed instanceof Changed.Stale stale) {
            return drawn(
                    open,
                    AccessPage.of(fields, List.of()),
                    conflict(fields, stale, open.page().language()));
        }
        return drawn(open, Notice.done("placement.notice.saved"));
    }

    private static Conflict conflict(AccessForm fields, Changed.Stale stale, Language language) {
        var side =
                new Conflict.Side("access", words(stale.now().holders(), language), words(fields.chosen(), language));
        return new Conflict(List.of(side), fields.fields(stale.now().version()));
    }

    private static String words(List<Holder> holders, Language language) {
        return holders.isEmpty()
                ? Texts.of(language, "placement.access.everybody")
                : holders.stream().map(Holder::name).collect(Collectors.joining(", "));
    }

    /** Who sees the application's page. */
    @POST
    @Path("page")
    public Response page(
            @FormParam("page") @Nullable String token,
            @FormParam("for") @DefaultValue("") String wanted,
            @FormParam("seen") @DefaultValue("") String seen) {
        var open = frame.open(token, Section.ACCESS);
        return drawn(open, portal.showPage(open.page(), wanted.equals("admins"), seen.equals("admins")));
    }

    /** Whoever looks at the page is who we act as from now on. */
    @POST
    @Path("actor")
    public Response actor(@FormParam("page") @Nullable String token) {
        var open = frame.open(token, Section.ACCESS);
        return drawn(open, portal.switchActor(open.page()));
    }

    private Response drawn(OpenSection open, @Nullable Notice notice) {
        var fields = AccessForm.of(read.of(open.account()));
        return drawn(open, AccessPage.of(fields, List.of()).telling(notice), null);
    }

    private Response drawn(OpenSection open, AccessPage access, @Nullable Conflict conflict) {
        var view = View.of("placement/access")
                .with("access", access)
                .with("side", portal.side(open.page()))
                .with("reader", open.page().reader().called())
                .with("conflict", conflict);
        return frame.drawn(open, view);
    }
}
