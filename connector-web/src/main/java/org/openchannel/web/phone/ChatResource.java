package org.openchannel.web.phone;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.IdSource;
import org.openchannel.simulator.chat.Draft;
import org.openchannel.simulator.chat.ReadChat;
import org.openchannel.simulator.chat.SendMessage;
import org.openchannel.simulator.chat.Source;
import org.openchannel.simulator.telephone.PhoneNumber;

/** What people do in a chat: write, call in vain, look. */
@Path("/phone/{digits: [1-9][0-9]+}/chats/{peer: [1-9][0-9]+}")
@Dependent
public class ChatResource {

    private final SendMessage sendMessage;
    private final ReadChat readChat;
    private final Drafts drafts;
    private final IdSource ids;
    private final Answers answers;

    @Inject
    public ChatResource(SendMessage sendMessage, ReadChat readChat, Drafts drafts, IdSource ids, Answers answers) {
        this.sendMessage = sendMessage;
        this.readChat = readChat;
        this.drafts = drafts;
        this.ids = ids;
        this.answers = answers;
    }

    @POST
    @Path("messages")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(@PathParam("digits") String digits, @PathParam("peer") String peer, List<EntityPart> parts)
            throws IOException {
        var form = Drafts.Form.read(parts);
        return answers.after(
                () -> sendMessage.send(new Draft(
                        command(form.text("command")),
                        number(digits),
                        number(peer),
                        Source.TELEPHONE,
                        drafts.body(form))),
                form.text("back"));
    }

    @POST
    @Path("calls")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response call(
            @PathParam("digits") String digits,
            @PathParam("peer") String peer,
            @FormParam("command") @Nullable String command,
            @FormParam("back") @Nullable String back)
            throws IOException {
        return answers.after(
                () -> sendMessage.send(new Draft(
                        command(command), number(digits), number(peer), Source.TELEPHONE, Draft.Body.missedCall())),
                back);
    }

    @POST
    @Path("read")
    public void read(@PathParam("digits") String digits, @PathParam("peer") String peer) {
        readChat.read(number(digits), number(peer));
    }

    /** A form sent twice sends one message; a form without an id sends one each time. */
    private UUID command(@Nullable String given) {
        return given != null && given.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? UUID.fromString(given)
                : ids.next();
    }

    private static PhoneNumber number(String digits) {
        return Screen.number(digits).orElseThrow(NotFoundException::new);
    }
}
