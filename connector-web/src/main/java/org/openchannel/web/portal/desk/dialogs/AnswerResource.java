package org.openchannel.web.portal.desk.dialogs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.chat.ReadChat;
import org.openchannel.portal.chat.ShowCustomer;
import org.openchannel.portal.connector.UnknownConnectorException;
import org.openchannel.portal.dialog.AnswerDialog;
import org.openchannel.portal.routing.FinishSession;
import org.openchannel.shared.file.FileStore;
import org.openchannel.shared.file.StoredFile;
import org.openchannel.web.http.CleanText;
import org.openchannel.web.portal.desk.signin.SignedIn;

/** What an operator does in a dialog. Scripts get an empty answer, plain forms are led back to the dialog. */
@Path("/portal/desk")
@Dependent
public class AnswerResource {

    private static final int LONGEST = 20_000;

    private final AnswerDialog answerDialog;
    private final FinishSession finishSession;
    private final ReadChat readChat;
    private final ShowCustomer customers;
    private final FileStore files;

    @Inject
    public AnswerResource(
            AnswerDialog answerDialog,
            FinishSession finishSession,
            ReadChat readChat,
            ShowCustomer customers,
            FileStore files) {
        this.answerDialog = answerDialog;
        this.finishSession = finishSession;
        this.readChat = readChat;
        this.customers = customers;
        this.files = files;
    }

    @POST
    @Path("{chat: [0-9]{1,18}}/messages")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response answer(
            @PathParam("chat") long chatId,
            List<EntityPart> parts,
            @BeanParam Browse browse,
            @HeaderParam("X-Live") @Nullable String live,
            @Context SecurityContext security)
            throws IOException {
        existing(chatId);
        var text = "";
        var stored = new ArrayList<StoredFile>();
        try {
            for (var part : parts) {
                if (part.getName().equals("text")) {
                    text = CleanText.of(part.getContent(String.class));
                } else if (part.getName().equals("files")) {
                    store(part).ifPresent(stored::add);
                }
            }
        } catch (FileStore.TooLargeException e) {
            return Response.status(Response.Status.REQUEST_ENTITY_TOO_LARGE).build();
        }
        if (text.length() > LONGEST) {
            return Response.status(Response.Status.REQUEST_ENTITY_TOO_LARGE).build();
        }
        if (!text.isBlank() || !stored.isEmpty()) {
            try {
                answerDialog.answer(chatId, SignedIn.of(security).id(), text, stored);
            } catch (UnknownConnectorException e) {
                return Response.status(Response.Status.CONFLICT).build();
            }
        }
        return done(chatId, browse, live);
    }

    @POST
    @Path("{chat: [0-9]{1,18}}/finish")
    public Response finish(
            @PathParam("chat") long chatId,
            @BeanParam Browse browse,
            @HeaderParam("X-Live") @Nullable String live,
            @Context SecurityContext security) {
        existing(chatId);
        finishSession.finish(chatId, SignedIn.of(security).id());
        return done(chatId, browse, live);
    }

    @POST
    @Path("{chat: [0-9]{1,18}}/read")
    public Response read(@PathParam("chat") long chatId) {
        existing(chatId);
        readChat.read(chatId);
        return Response.noContent().build();
    }

    private void existing(long chatId) {
        if (customers.of(chatId).isEmpty()) {
            throw new NotFoundException();
        }
    }

    /** Browsers send an empty part without a name when no file was chosen. */
    private Optional<StoredFile> store(EntityPart part) throws IOException {
        var name = part.getFileName().orElse("");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try (var content = part.getContent()) {
            return Optional.of(files.put(name, part.getMediaType().toString(), content));
        }
    }

    private static Response done(long chatId, Browse browse, @Nullable String live) {
        return live == null
                ? Response.seeOther(browse.at(chatId)).build()
                : Response.noContent().build();
    }
}
