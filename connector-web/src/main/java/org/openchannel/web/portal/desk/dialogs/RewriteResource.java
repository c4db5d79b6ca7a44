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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.connector.UnknownConnectorException;
import org.openchannel.portal.dialog.DeleteAnswer;
import org.openchannel.portal.dialog.EditAnswer;
import org.openchannel.portal.dialog.Rewriting;
import org.openchannel.web.portal.desk.signin.SignedIn;

/** An operator changes or deletes a message. Scripts get an empty answer, plain forms are led back to the dialog. */
@Path("/portal/desk")
@Dependent
public class RewriteResource {

    private static final int LONGEST = 20_000;

    private final EditAnswer editAnswer;
    private final DeleteAnswer deleteAnswer;

    @Inject
    public RewriteResource(EditAnswer editAnswer, DeleteAnswer deleteAnswer) {
        this.editAnswer = editAnswer;
        this.deleteAnswer = deleteAnswer;
    }

    @POST
    @Path("{chat: [0-9]{1,18}}/messages/{message: [0-9]{1,18}}")
    public Response edit(
            @PathParam("chat") long chatId,
            @PathParam("message") long messageId,
            @FormParam("text") @DefaultValue("") String text,
            @BeanParam Browse browse,
            @HeaderParam("X-Live") @Nullable String live,
            @Context SecurityContext security) {
        if (text.isBlank()) {
            return Response.status(Response.Status.BAD_REQUEST).build();
        }
        if (text.length() > LONGEST) {
            return Response.status(Response.Status.REQUEST_ENTITY_TOO_LARGE).build();
        }
        var operator = SignedIn.of(security).id();
        return done(() -> editAnswer.edit(chatId, messageId, operator, text), chatId, browse, live);
    }

    @POST
    @Path("{chat: [0-9]{1,18}}/messages/{message: [0-9]{1,18}}/delete")
    public Response delete(
            @PathParam("chat") long chatId,
            @PathParam("message") long messageId,
            @BeanParam Browse browse,
            @HeaderParam("X-Live") @Nullable String live,
            @Context SecurityContext security) {
        var operator = SignedIn.of(security).id();
        return done(() -> deleteAnswer.delete(chatId, messageId, operator), chatId, browse, live);
    }

    private static Response done(Supplier<Rewriting> rewriting, long chatId, Browse browse, @Nullable String live) {
        try {
            return switch (rewriting.get()) {
                case GONE -> Response.status(Response.Status.NOT_FOUND).build();
                case FORBIDDEN -> Response.status(Response.Status.FORBIDDEN).build();
                case DONE ->
                    live == null
                            ? Response.seeOther(browse.at(chatId)).build()
                            : Response.noContent().build();
            };
        } catch (UnknownConnectorException e) {
            return Response.status(Response.Status.CONFLICT).build();
        }
    }
}
