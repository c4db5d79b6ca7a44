package org.openchannel.web.portal.desk.dialogs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.botevent.PressLineButton;
import org.openchannel.portal.dialog.PinDialogs;
import org.openchannel.portal.dialog.TransferSession;
import org.openchannel.portal.dialog.WorkOnDialog;
import org.openchannel.portal.session.SessionException;
import org.openchannel.web.portal.desk.signin.SignedIn;

/**
 * Who has a dialog: operators take it, pass it on, hand it over, keep it, or throw it away as spam. Scripts get an empty
 * answer, plain forms are led back to the dialog.
 */
@Path("/portal/desk")
@Dependent
public class WorkResource {

    private final WorkOnDialog work;
    private final PinDialogs pinDialogs;
    private final TransferSession transfer;
    private final PressLineButton pressButton;

    @Inject
    public WorkResource(
            WorkOnDialog work, PinDialogs pinDialogs, TransferSession transfer, PressLineButton pressButton) {
        this.work = work;
        this.pinDialogs = pinDialogs;
        this.transfer = transfer;
        this.pressButton = pressButton;
    }

    /** Where the deed was done and how to answer. */
    public static class Where {

        @PathParam("chat")
        private long chatId;

        @BeanParam
        private Browse browse = new Browse();

        @HeaderParam("X-Live")
        private @Nullable String live;

        @Context
        private @Nullable SecurityContext security;
    }

    /** Something done to a chat by a user. */
    private interface Deed {

        void does(long chatId, long userId);
    }

    @POST
    @Path("{chat: [0-9]{1,18}}/take")
    public Response take(@BeanParam Where where) {
        return done(where, work::take);
    }

    @POST
    @Path("{chat: [0-9]{1,18}}/skip")
    public Response skip(@BeanParam Where where) {
        return done(where, work::skip);
    }

    @POST
    @Path("{chat: [0-9]{1,18}}/spam")
    public Response spam(@BeanParam Where where) {
        return done(where, work::spam);
    }

    @POST
    @Path("{chat: [0-9]{1,18}}/pin")
    public Response pin(@BeanParam Where where, @FormParam("pinned") @DefaultValue("true") boolean isPinned) {
        return done(where, (chatId, userId) -> pinDialogs.pin(chatId, userId, isPinned));
    }

    /** Presses a button under what a bot said. */
    @POST
    @Path("{chat: [0-9]{1,18}}/press")
    public Response press(
            @BeanParam Where where,
            @FormParam("message") @DefaultValue("0") long messageId,
            @FormParam("command") @DefaultValue("") String command,
            @FormParam("params") @DefaultValue("") String params) {
        return done(where, (chatId, userId) -> pressButton.press(chatId, messageId, userId, command, params));
    }

    /** @param to {@code queue}, {@code user-<number>} or {@code line-<number>} */
    @POST
    @Path("{chat: [0-9]{1,18}}/transfer")
    public Response transfer(@BeanParam Where where, @FormParam("to") @DefaultValue("queue") String to) {
        if (!to.matches("queue|(user|line)-[0-9]{1,18}")) {
            return Response.status(Response.Status.BAD_REQUEST).build();
        }
        return done(where, (chatId, userId) -> {
            var number = Long.parseLong("0" + to.replaceAll("[^0-9]", ""));
            if (to.startsWith("user-")) {
                transfer.toUser(chatId, userId, number);
            } else if (to.startsWith("line-")) {
                transfer.toLine(chatId, userId, number);
            } else {
                transfer.toQueue(chatId, userId);
            }
        });
    }

    private static Response done(Where where, Deed deed) {
        if (where.security == null) {
            throw new IllegalStateException("Nobody is signed in");
        }
        try {
            deed.does(where.chatId, SignedIn.of(where.security).id());
        } catch (SessionException e) {
            return Response.status(
                            e.code().equals("CHAT_ID")
                                    ? Response.Status.NOT_FOUND
                                    : e.code().startsWith("ACCESS_DENIED")
                                            ? Response.Status.FORBIDDEN
                                            : Response.Status.CONFLICT)
                    .build();
        }
        return where.live == null
                ? Response.seeOther(where.browse.at(where.chatId)).build()
                : Response.noContent().build();
    }
}
