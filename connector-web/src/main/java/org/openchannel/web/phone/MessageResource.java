package org.openchannel.web.phone;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.simulator.chat.ChangeMessage;
import org.openchannel.simulator.telephone.PhoneNumber;

/** What people do to a message of their own: change its words, take it back. */
@Path("/phone/{digits: [1-9][0-9]+}/messages/{id: [0-9a-f-]{36}}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Dependent
public class MessageResource {

    private final ChangeMessage changeMessage;
    private final Answers answers;

    @Inject
    public MessageResource(ChangeMessage changeMessage, Answers answers) {
        this.changeMessage = changeMessage;
        this.answers = answers;
    }

    @POST
    @Path("edit")
    public Response edit(
            @PathParam("digits") String digits,
            @PathParam("id") UUID id,
            @FormParam("text") @Nullable String text,
            @FormParam("back") @Nullable String back)
            throws IOException {
        return answers.after(() -> changeMessage.edit(number(digits), id, text == null ? "" : text), back);
    }

    @POST
    @Path("delete")
    public Response delete(
            @PathParam("digits") String digits, @PathParam("id") UUID id, @FormParam("back") @Nullable String back)
            throws IOException {
        return answers.after(() -> changeMessage.delete(number(digits), id), back);
    }

    private static PhoneNumber number(String digits) {
        return Screen.number(digits).orElseThrow(NotFoundException::new);
    }
}
