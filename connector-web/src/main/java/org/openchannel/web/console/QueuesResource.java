package org.openchannel.web.console;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriBuilder;
import java.util.UUID;
import java.util.stream.Stream;
import org.openchannel.bridge.access.KeeperRole;
import org.openchannel.bridge.account.OnDoubt;
import org.openchannel.bridge.watch.LookAtQueues;
import org.openchannel.bridge.watch.QueueView;
import org.openchannel.bridge.watch.ReviewUnsent;
import org.openchannel.bridge.watch.TendQueues;
import org.openchannel.web.http.View;

/**
 * What waits, account by account; operators stop a queue, let it go, decide about what is held for
 * review, and what becomes of messages nobody knows to have arrived.
 */
@Path("/console/queues")
@Produces(MediaType.TEXT_HTML)
@Dependent
public class QueuesResource {

    private static final String DISCARDED = "Discarded by a person after its account had been unlinked";

    private final LookAtQueues look;
    private final TendQueues tend;
    private final ReviewUnsent review;

    @Inject
    public QueuesResource(LookAtQueues look, TendQueues tend, ReviewUnsent review) {
        this.look = look;
        this.tend = tend;
        this.review = review;
    }

    @GET
    public View show(
            @Context SecurityContext security,
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("show") @DefaultValue("busy") String show) {
        var isBusyOnly = !show.equals("all");
        var keeper = SignedKeeper.of(security);
        var queues = look.queues(words.strip(), isBusyOnly);
        return Frame.page(keeper, Frame.Section.QUEUES)
                .with(
                        "queues",
                        keeper.seesMasked()
                                ? queues.stream().map(QueueView::masked).toList()
                                : queues)
                .with("words", words.strip())
                .with("busy", isBusyOnly)
                .with("choices", OnDoubt.values())
                .with("most", LookAtQueues.MOST);
    }

    @POST
    @Path("{account: [0-9a-f-]{36}}/stop")
    @Needs(KeeperRole.OPERATOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response stop(
            @Context SecurityContext security,
            @PathParam("account") UUID account,
            @FormParam("reason") @DefaultValue("") String reason,
            @BeanParam Filter filter) {
        if (!tend.stop(account, reason.strip(), SignedKeeper.of(security).getName())) {
            throw new NotFoundException();
        }
        return filter.back();
    }

    @POST
    @Path("{account: [0-9a-f-]{36}}/release")
    @Needs(KeeperRole.OPERATOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response release(
            @Context SecurityContext security, @PathParam("account") UUID account, @BeanParam Filter filter) {
        tend.release(account, SignedKeeper.of(security).getName());
        return filter.back();
    }

    @POST
    @Path("{account: [0-9a-f-]{36}}/doubt")
    @Needs(KeeperRole.OPERATOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response doubt(
            @Context SecurityContext security,
            @PathParam("account") UUID account,
            @FormParam("choice") @DefaultValue("") String choice,
            @BeanParam Filter filter) {
        var wanted = Stream.of(OnDoubt.values())
                .filter(each -> each.name().equals(choice))
                .findFirst()
                .orElseThrow(BadRequestException::new);
        if (!tend.onDoubt(account, wanted, SignedKeeper.of(security).getName())) {
            throw new NotFoundException();
        }
        return filter.back();
    }

    @POST
    @Path("{account: [0-9a-f-]{36}}/held/release")
    @Needs(KeeperRole.OPERATOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response releaseHeld(
            @Context SecurityContext security, @PathParam("account") UUID account, @BeanParam Filter filter) {
        review.releaseAll(account, SignedKeeper.of(security).getName());
        return filter.back();
    }

    @POST
    @Path("{account: [0-9a-f-]{36}}/held/discard")
    @Needs(KeeperRole.OPERATOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response discardHeld(
            @Context SecurityContext security, @PathParam("account") UUID account, @BeanParam Filter filter) {
        review.discardAll(account, DISCARDED, SignedKeeper.of(security).getName());
        return filter.back();
    }

    /** What was looked at when something was done. */
    public static final class Filter {

        @FormParam("q")
        @DefaultValue("")
        private String words = "";

        @FormParam("show")
        @DefaultValue("busy")
        private String show = "busy";

        private Response back() {
            var target = UriBuilder.fromPath("/console/queues")
                    .queryParam("q", "{words}")
                    .queryParam("show", "{show}")
                    .build(words, show);
            return Response.seeOther(target).build();
        }
    }
}
