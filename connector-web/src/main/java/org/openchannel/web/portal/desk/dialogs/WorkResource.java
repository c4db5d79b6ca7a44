package org.openchannel.web.portal.desk.dialogs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.session.DialogAccess;
import org.openchannel.portal.session.PinDialogs;
import org.openchannel.portal.session.SessionException;
import org.openchannel.portal.session.TransferSession;
import org.openchannel.portal.session.WorkOnDialog;
import org.openchannel.web.portal.desk.signin.SignedIn;

/**
 * What else an operator does with a dialog: takes it, passes it on, keeps it. Scripts get an empty answer, plain forms are
 * led back to the dialog; 403 when it is none of theirs, 404 when there is none, 409 when its state does not allow it.
 */
@Path("/portal/desk")
@Consumes(MediaType.WILDCARD)
@Dependent
public class WorkResource {

    private final WorkOnDialog work;
    private final PinDialogs pins;
    private final TransferSession transferSession;
    private final DialogAccess access;

    @Inject
    public WorkResource(WorkOnDialog work, PinDialogs pins, TransferSession transferSession, DialogAccess access) {
        this.work = work;
        this.pins = pins;
        this.transferSession = transferSession;
        this.access = access;
    }

    /** What every one of these calls brings. */
    public static class Visit {

        @PathParam("chat")
        private long chatId;

        @BeanParam
        private Browse browse = new Browse();

        @HeaderParam("X-Live")
        private @Nullable String live;

        @Context
        private @Nullable SecurityContext security;

        long userId() {
            return security == null ? 0 : SignedIn.of(security).id();
        }
    }

    @POST
    @Path("{chat: [0-9]{1,18}}/take")
    public Response take(@BeanParam Visit visit) {
        return done(visit, () -> work.take(visit.chatId, visit.userId()));
    }

    @POST
    @Path("{chat: [0-9]{1,18}}/skip")
    public Response skip(@BeanParam Visit visit) {
        return done(visit, () -> work.skip(visit.chatId, visit.userId()));
    }

    @POST
    @Path("{chat: [0-9]{1,18}}/join")
    public Response join(@BeanParam Visit visit) {
        return done(visit, () -> work.join(visit.chatId, visit.userId()));
    }

    @POST
    @Path("{chat: [0-9]{1,18}}/spam")
    public Response spam(@BeanParam Visit visit) {
        return done(visit, () -> work.spam(visit.chatId, visit.userId()));
    }

    /** {@code on}: Y or N. */
    @POST
    @Path("{chat: [0-9]{1,18}}/pin")
    public Response pin(@BeanParam Visit visit, @FormParam("on") @DefaultValue("Y") String on) {
        return done(visit, () -> pins.pin(visit.chatId, visit.userId(), on.equals("Y")));
    }

    /** {@code on}: Y or N. */
    @POST
    @Path("{chat: [0-9]{1,18}}/silent")
    public Response silent(@BeanParam Visit visit, @FormParam("on") @DefaultValue("Y") String on) {
        return done(visit, () -> work.silence(visit.chatId, visit.userId(), on.equals("Y")));
    }

    /** {@code to}: the number of a user, {@code queue} for the line's own queue, {@code queue5} for that of line 5. */
    @POST
    @Path("{chat: [0-9]{1,18}}/transfer")
    public Response transfer(@BeanParam Visit visit, @FormParam("to") @DefaultValue("") String to) {
        if (!to.matches("queue|(queue)?[0-9]{1,18}")) {
            return Response.status(Response.Status.BAD_REQUEST).build();
        }
        if (!access.isAllowed(visit.chatId, visit.userId())) {
            return Response.status(Response.Status.FORBIDDEN).build();
        }
        return done(visit, () -> transfer(visit.chatId, visit.userId(), to));
    }

    private void transfer(long chatId, long userId, String to) {
        if (to.equals("queue")) {
            transferSession.toQueue(chatId, userId);
        } else if (to.startsWith("queue")) {
            transferSession.toLine(chatId, userId, Long.parseLong(to.substring("queue".length())));
        } else {
            transferSession.toUser(chatId, userId, Long.parseLong(to));
        }
    }

    private static Response done(Visit visit, Runnable deed) {
        try {
            deed.run();
        } catch (SessionException e) {
            return Response.status(
                            switch (e.code()) {
                                case "CHAT_ID" -> Response.Status.NOT_FOUND;
                                case "ACCESS_DENIED" -> Response.Status.FORBIDDEN;
                                default -> Response.Status.CONFLICT;
                            })
                    .build();
        }
        return visit.live == null
                ? Response.seeOther(visit.browse.at(visit.chatId)).build()
                : Response.noContent().build();
    }
}
