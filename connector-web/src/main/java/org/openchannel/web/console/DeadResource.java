package org.openchannel.web.console;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.openchannel.bridge.access.KeeperRole;
import org.openchannel.bridge.watch.Sights;
import org.openchannel.bridge.watch.TendDead;
import org.openchannel.shared.lane.DeadLoads;
import org.openchannel.web.http.View;

/** What was given up; operators send it again, or drop it. */
@Path("/console/dead")
@Produces(MediaType.TEXT_HTML)
@Dependent
public class DeadResource {

    private static final int SIZE = 50;
    private static final int CAUSES = 8;
    private static final int MOST_AT_ONCE = 500;
    private static final int FASTEST = 6000;
    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final DeadLoads dead;
    private final TendDead tend;
    private final Sights sights;

    @Inject
    public DeadResource(DeadLoads dead, TendDead tend, Sights sights) {
        this.dead = dead;
        this.tend = tend;
        this.sights = sights;
    }

    @GET
    public View show(
            @Context SecurityContext security,
            @QueryParam("cause") @DefaultValue("") String cause,
            @QueryParam("owner") @DefaultValue("") String owner,
            @QueryParam("page") @DefaultValue("0") String asked) {
        return page(SignedKeeper.of(security), new Wanted(cause, owner, Pager.number(asked)), "");
    }

    /** What is looked at. */
    private record Wanted(String cause, String owner, int page) {

        Wanted {
            cause = cause.strip();
            owner = owner.strip();
        }

        /** The list from its beginning. */
        URI address() {
            return UriBuilder.fromPath("/console/dead")
                    .queryParam("owner", "{owner}")
                    .queryParam("cause", "{cause}")
                    .build(owner, cause);
        }
    }

    @POST
    @Path("replay")
    @Needs(KeeperRole.OPERATOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response replay(
            @Context SecurityContext security,
            @FormParam("load") List<String> loads,
            @FormParam("which") @DefaultValue("chosen") String which,
            @FormParam("rate") @DefaultValue("60") String rate,
            @BeanParam Filter filter) {
        var keeper = SignedKeeper.of(security);
        var wanted = filter.wanted();
        var ids = ids(loads);
        if (!rate.matches("[0-9]{1,4}") || rate.matches("0+")) {
            return refused(keeper, wanted, "rate");
        }
        if (which.equals("all")) {
            tend.replayAll(wanted.owner(), wanted.cause(), speed(rate), keeper.getName());
        } else if (ids.isEmpty()) {
            return refused(keeper, wanted, "none");
        } else {
            tend.replay(ids, speed(rate), keeper.getName());
        }
        return Response.seeOther(wanted.address()).build();
    }

    private static int speed(String rate) {
        return Math.min(FASTEST, Integer.parseInt(rate));
    }

    /** What was looked at when something was done. */
    public static final class Filter {

        @FormParam("owner")
        @DefaultValue("")
        private String owner = "";

        @FormParam("cause")
        @DefaultValue("")
        private String cause = "";

        private Wanted wanted() {
            return new Wanted(cause, owner, 0);
        }
    }

    @POST
    @Path("discard")
    @Needs(KeeperRole.OPERATOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response discard(
            @Context SecurityContext security,
            @FormParam("load") List<String> loads,
            @FormParam("reason") @DefaultValue("") String reason,
            @BeanParam Filter filter) {
        var keeper = SignedKeeper.of(security);
        var wanted = filter.wanted();
        var ids = ids(loads);
        if (ids.isEmpty() || reason.isBlank()) {
            return refused(keeper, wanted, ids.isEmpty() ? "none" : "reason");
        }
        tend.discard(ids, reason.strip(), keeper.getName());
        return Response.seeOther(wanted.address()).build();
    }

    private static List<UUID> ids(List<String> loads) {
        return loads.stream()
                .filter(load -> load.matches(ID))
                .limit(MOST_AT_ONCE)
                .map(UUID::fromString)
                .toList();
    }

    private Response refused(SignedKeeper keeper, Wanted wanted, String mistake) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(page(keeper, wanted, mistake))
                .build();
    }

    private View page(SignedKeeper keeper, Wanted wanted, String mistake) {
        var page = wanted.page();
        var loads = dead.list(new DeadLoads.Wanted(wanted.owner(), wanted.cause(), page, SIZE + 1));
        return Frame.page(keeper, Frame.Section.DEAD)
                .with(
                        "loads",
                        loads.stream()
                                .limit(SIZE)
                                .map(DeadRow::of)
                                .map(row -> keeper.seesMasked() ? row.masked() : row)
                                .toList())
                .with("causes", keeper.seesMasked() ? List.of() : sights.causes(CAUSES))
                .with("cause", wanted.cause())
                .with("owner", wanted.owner())
                .with("mistake", mistake)
                .with("pager", new Pager(page, loads.size() <= SIZE));
    }
}
