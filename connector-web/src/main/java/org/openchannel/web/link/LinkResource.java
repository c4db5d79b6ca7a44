package org.openchannel.web.link;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.invite.FollowInvitation;
import org.openchannel.bridge.invite.InvitedView;
import org.openchannel.shared.Digest;
import org.openchannel.web.http.SecurityHeaders;
import org.openchannel.web.http.View;
import org.openchannel.web.placement.Pairing;

/** Where an invitation leads. */
@Path("/link/{token: [A-Za-z0-9]{1,100}}")
@Dependent
public class LinkResource {

    private static final String POLICY = SecurityHeaders.POLICY + "; frame-ancestors 'none'";
    private static final int GONE = 404;
    private static final int TOO_MANY = 429;

    private final FollowInvitation follow;
    private final LinkByInvitation link;
    private final Turnstile turnstile;
    private final Clock clock;

    @Inject
    public LinkResource(FollowInvitation follow, LinkByInvitation link, Turnstile turnstile, Clock clock) {
        this.follow = follow;
        this.link = link;
        this.turnstile = turnstile;
        this.clock = clock;
    }

    @GET
    public Response page(@PathParam("token") String token) {
        return let(token, invited -> drawn(token, invited, null, Pairing.NONE));
    }

    /** The page looks whether anything changed. */
    @POST
    @Path("live")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response live(@PathParam("token") String token, @FormParam("seen") @DefaultValue("") String seen) {
        return stillLet(token, invited -> {
            var now = link.latest(invited) ? follow.follow(token).orElse(invited) : invited;
            return LinkPage.of(now, clock.instant()).mark().equals(seen)
                    ? guarded(Response.noContent())
                    : drawn(token, now, null, Pairing.NONE);
        });
    }

    /** Asks for a code; harmless when there is one, or the account is linked. */
    @POST
    @Path("start")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start(@PathParam("token") String token) {
        return let(token, invited -> {
            var isDone = invited.isLinked() || link.start(invited);
            var now = follow.follow(token).orElse(invited);
            return drawn(token, now, isDone ? null : "link.public.unreachable", Pairing.NONE);
        });
    }

    /** A code to type instead of scanning; shown at once, kept nowhere. */
    @POST
    @Path("pairing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response pairing(@PathParam("token") String token, @FormParam("phone") @DefaultValue("") String phone) {
        return let(token, invited -> drawn(token, invited, null, link.pair(invited, phone)));
    }

    /**
     * For a page that is open: when its link is over, what it shows has to go. Scripts swap in no answer that says "not
     * found", so this one says that all is well, and takes the place of the whole page.
     */
    private Response stillLet(String token, Function<InvitedView, Response> in) {
        var answer = let(token, in);
        return answer.getStatus() == GONE
                ? Response.fromResponse(answer)
                        .status(Response.Status.OK)
                        .header("HX-Retarget", "#page")
                        .header("HX-Reselect", "#page")
                        .header("HX-Reswap", "outerHTML")
                        .build()
                : answer;
    }

    private Response let(String token, Function<InvitedView, Response> in) {
        var invited = follow.follow(token);
        var passes = invited.isPresent() ? turnstile.passes(Digest.of(token)) : turnstile.strangerPasses();
        if (!passes) {
            return guarded(Response.status(TOO_MANY)
                    .header("Retry-After", 60)
                    .type(MediaType.TEXT_HTML_TYPE)
                    .entity(View.of("link/gone").with("key", "busy")));
        }
        return invited.map(in)
                .orElseGet(() -> guarded(Response.status(GONE)
                        .type(MediaType.TEXT_HTML_TYPE)
                        .entity(View.of("link/gone").with("key", "gone"))));
    }

    private Response drawn(String token, InvitedView invited, @Nullable String trouble, Pairing pairing) {
        var view = View.of("link/link")
                .with("page", LinkPage.of(invited, clock.instant()))
                .with("at", "/link/" + token)
                .with("hasPairingCode", link.hasPairingCode(invited))
                .with("pairing", pairing)
                .with("trouble", trouble);
        return guarded(Response.ok(view, MediaType.TEXT_HTML_TYPE));
    }

    private static Response guarded(Response.ResponseBuilder answer) {
        return answer.header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex, nofollow, noarchive")
                .header("X-Frame-Options", "DENY")
                .header("Cache-Control", "no-store")
                .build();
    }
}
