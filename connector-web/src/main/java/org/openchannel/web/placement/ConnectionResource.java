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
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.audit.WriteDeed;
import org.openchannel.bridge.invite.Invitation;
import org.openchannel.bridge.watch.ReviewUnsent;
import org.openchannel.web.http.Texts;
import org.openchannel.web.http.View;

/** What an administrator does about a connection beside linking and unlinking it. Every answer is the section again. */
@Path("/placement/connection")
@Dependent
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ConnectionResource {

    private final DrawConnection draw;
    private final ChangeLine line;
    private final ChangeConnection change;
    private final ReviewUnsent review;
    private final WriteDeed deeds;

    @Inject
    public ConnectionResource(
            DrawConnection draw, ChangeLine line, ChangeConnection change, ReviewUnsent review, WriteDeed deeds) {
        this.draw = draw;
        this.line = line;
        this.change = change;
        this.review = review;
        this.deeds = deeds;
    }

    /** Links by what was entered, where nothing is scanned. */
    @POST
    @Path("login")
    public Response login(MultivaluedMap<String, String> form) {
        var open = draw.forAdmin(form.getFirst("page"));
        var entered = new HashMap<String, String>();
        form.forEach((name, values) -> entered.put(name, values.get(0)));
        var faults = change.fill(open.account(), entered);
        if (!faults.isEmpty()) {
            return again(open, Draft.NONE, Told.refused(faults, entered));
        }
        did(open, "enter-token", "", String.join(", ", change.filled(open.account())));
        return again(open, Draft.of(line.start(open.account()).orElse(null)), Told.NOTHING);
    }

    /** Another telephone takes the place of this one; asks first. */
    @POST
    @Path("swap")
    public Response swap(@FormParam("page") @Nullable String token, @FormParam("sure") @DefaultValue("") String sure) {
        var open = draw.forAdmin(token);
        if (sure.isEmpty()) {
            return draw.asked(open, View.of("placement/swap"));
        }
        var before = open.line().account().session().phone();
        did(open, "swap-number", before == null ? "" : before, "");
        line.disconnect(open.account());
        var trouble = line.start(open.account());
        return again(open, Draft.of(trouble.orElse(Notice.done("link.swap.done"))), Told.NOTHING);
    }

    /** Somebody without access to the portal may link it for a while. */
    @POST
    @Path("invite")
    public Response invite(@FormParam("page") @Nullable String token) {
        var open = draw.forAdmin(token);
        var about = open.page().line();
        var name = about == null ? null : about.name();
        var host = new Invitation.Host(
                name == null
                        ? Texts.of(
                                open.page().language(),
                                "placement.line",
                                open.line().line())
                        : name,
                open.page().reader().userId());
        did(open, "invite-to-link", "", "");
        return again(open, Draft.NONE, Told.invited(change.invite(open.account(), host)));
    }

    /** Nobody may link it by invitation any more. */
    @POST
    @Path("revoke")
    public Response revoke(@FormParam("page") @Nullable String token) {
        var open = draw.forAdmin(token);
        change.revoke(open.account());
        did(open, "revoke-invitation", "", "");
        return again(open, Draft.of(Notice.done("link.invite.revoked")), Told.NOTHING);
    }

    /** The connector is wanted on its line again. */
    @POST
    @Path("switch-on")
    public Response switchOn(@FormParam("page") @Nullable String token) {
        var open = draw.forAdmin(token);
        change.switchOn(open.account());
        did(open, "switch-on-line", "", "");
        return again(open, Draft.of(Notice.done("link.line.switching")), Told.NOTHING);
    }

    /** What the line says by itself: off, or left as it is. */
    @POST
    @Path("manners")
    public Response manners(
            @FormParam("page") @Nullable String token, @FormParam("quiet") @DefaultValue("") String quiet) {
        var open = draw.forAdmin(token);
        var notice = change.manners(open.account(), !quiet.isEmpty());
        if (!notice.look().equals("danger")) {
            did(open, quiet.isEmpty() ? "keep-line-manners" : "quiet-line", "", "");
        }
        return again(open, Draft.of(notice), Told.NOTHING);
    }

    /** Sends what is held for review; asks first. */
    @POST
    @Path("release")
    public Response release(
            @FormParam("page") @Nullable String token, @FormParam("sure") @DefaultValue("") String sure) {
        var open = draw.forAdmin(token);
        if (sure.isEmpty()) {
            return draw.asked(open, View.of("placement/held").with("deed", "release"));
        }
        var count = review.releaseAll(open.account(), open.by());
        return again(open, Draft.of(Notice.done("link.held.released", Integer.toString(count))), Told.NOTHING);
    }

    /** Discards what is held for review; asks first. */
    @POST
    @Path("discard")
    public Response discard(
            @FormParam("page") @Nullable String token, @FormParam("sure") @DefaultValue("") String sure) {
        var open = draw.forAdmin(token);
        if (sure.isEmpty()) {
            return draw.asked(open, View.of("placement/held").with("deed", "discard"));
        }
        var why = Texts.of(open.page().language(), "link.held.why");
        var count = review.discardAll(open.account(), why, open.by());
        return again(open, Draft.of(Notice.done("link.held.discarded", Integer.toString(count))), Told.NOTHING);
    }

    private void did(OpenSection open, String what, String before, String after) {
        deeds.writeAbout(open.account(), open.by(), what, before, after);
    }

    private Response again(OpenSection open, Draft draft, Told told) {
        return draw.again(open.page(), draft, told);
    }
}
