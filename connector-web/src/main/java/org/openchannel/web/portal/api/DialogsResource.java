package org.openchannel.web.portal.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.chat.Conversation;
import org.openchannel.portal.chat.DialogList;
import org.openchannel.portal.chat.DialogQuery;
import org.openchannel.portal.chat.DialogRow;
import org.openchannel.portal.connector.UnknownConnectorException;
import org.openchannel.portal.dialog.AnswerDialog;
import org.openchannel.portal.routing.FinishSession;

/** Dialogs with customers, and what operators do in them. */
@Path("/portal/api")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Tag(name = "Embedded portal")
@Dependent
public class DialogsResource {

    private static final int LONGEST = 20_000;

    private final Known known;
    private final DialogList dialogs;
    private final Conversation conversation;
    private final AnswerDialog answerDialog;
    private final FinishSession finishSession;

    @Inject
    DialogsResource(
            Known known,
            DialogList dialogs,
            Conversation conversation,
            AnswerDialog answerDialog,
            FinishSession finishSession) {
        this.known = known;
        this.dialogs = dialogs;
        this.conversation = conversation;
        this.answerDialog = answerDialog;
        this.finishSession = finishSession;
    }

    @GET
    @Path("dialogs")
    @Operation(summary = "Lists dialogs, those with the latest message first")
    public Response list(@QueryParam("limit") @Nullable String limit) {
        return Answers.ok(dialogs.find(DialogQuery.latest(Answers.limit(limit))).rows().stream()
                .map(DialogTree::of)
                .toList());
    }

    @GET
    @Path("dialogs/{chatId}/messages")
    @Operation(summary = "Lists the latest messages of a dialog, oldest first")
    public Response messages(@PathParam("chatId") String chatId, @QueryParam("limit") @Nullable String limit) {
        var row = row(chatId);
        return Answers.ok(conversation.page(row.chatId(), null, Answers.limit(limit)).messages().stream()
                .map(DialogTree::of)
                .toList());
    }

    @POST
    @Path("dialogs/{chatId}/messages")
    @Operation(
            summary = "An operator answers the customer",
            description = "As \"userId\", or else the operator of the dialog, or else the administrator.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            example = "{\"text\": \"Good morning, how may I help?\", \"userId\": 2}"))
    @APIResponse(responseCode = "201", description = "chatId, messageId and userId")
    public Response answer(@PathParam("chatId") String chatId, String body) {
        var row = row(chatId);
        var asked = Asked.of(body);
        var text = asked.requireText("text");
        if (text.length() > LONGEST) {
            throw Problem.wrong("\"text\" must be at most " + LONGEST + " characters long");
        }
        var user = operator(row, asked);
        try {
            var messageId = answerDialog.answer(row.chatId(), user, text, List.of());
            return Answers.created(Map.of("chatId", row.chatId(), "messageId", messageId, "userId", user));
        } catch (UnknownConnectorException e) {
            throw Problem.conflict("The connector of this dialog was unregistered meanwhile");
        }
    }

    @POST
    @Path("dialogs/{chatId}/finish")
    @Operation(summary = "An operator closes the session of a dialog")
    public Response finish(@PathParam("chatId") String chatId, String body) {
        var row = row(chatId);
        var user = operator(row, Asked.of(body));
        return Answers.ok(Map.of("chatId", row.chatId(), "finished", finishSession.finish(row.chatId(), user)));
    }

    private long operator(DialogRow row, Asked asked) {
        var operator = row.operatorId();
        return operator == null || asked.has("userId")
                ? known.user(asked).id()
                : known.user(operator).id();
    }

    private DialogRow row(String chatId) {
        if (!chatId.matches("\\d{1,18}")) {
            throw Problem.wrong("The number of a dialog is expected, not \"" + chatId + "\"");
        }
        return dialogs.row(Long.parseLong(chatId)).orElseThrow(() -> Problem.unknown("There is no dialog " + chatId));
    }
}
