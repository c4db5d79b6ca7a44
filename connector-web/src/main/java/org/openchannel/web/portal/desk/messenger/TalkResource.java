package org.openchannel.web.portal.desk.messenger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.botevent.PressButton;
import org.openchannel.portal.talk.OpenTalk;
import org.openchannel.portal.talk.Say;
import org.openchannel.portal.talk.TalkHistory;
import org.openchannel.portal.talk.TalkNews;
import org.openchannel.portal.talk.Words;
import org.openchannel.web.portal.desk.signin.SignedIn;

/** What somebody does in the messenger. Scripts get an empty answer, plain forms are led back to the talk. */
@Path("/portal/messenger")
@Dependent
public class TalkResource {

    private final OpenTalk openTalk;
    private final TalkHistory talks;
    private final Say say;
    private final PressButton pressButton;

    @Inject
    public TalkResource(OpenTalk openTalk, TalkHistory talks, Say say, PressButton pressButton) {
        this.openTalk = openTalk;
        this.talks = talks;
        this.say = say;
        this.pressButton = pressButton;
    }

    @POST
    @Path("with/{user: [0-9]{1,18}}")
    public Response open(@PathParam("user") long userId, @Context SecurityContext security) {
        var talk = openTalk.between(SignedIn.of(security).id(), userId).orElseThrow(NotFoundException::new);
        return at(talk.id());
    }

    @POST
    @Path("{talk: [0-9]{1,18}}/messages")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response say(
            @PathParam("talk") long talkId,
            @FormParam("text") @DefaultValue("") String text,
            @HeaderParam("X-Live") @Nullable String live,
            @Context SecurityContext security) {
        var person = member(talkId, security);
        var words = Words.of(text);
        if (!words.isEmpty()) {
            say.say(talkId, person, words, TalkNews.Context.TEXTAREA);
        }
        return live == null ? at(talkId) : Response.noContent().build();
    }

    @POST
    @Path("{talk: [0-9]{1,18}}/press")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response press(
            @PathParam("talk") long talkId,
            @FormParam("message") @DefaultValue("0") long messageId,
            @FormParam("command") @DefaultValue("") String command,
            @FormParam("params") @DefaultValue("") String params,
            @HeaderParam("X-Live") @Nullable String live,
            @Context SecurityContext security) {
        pressButton.press(messageId, member(talkId, security), command, params);
        return live == null ? at(talkId) : Response.noContent().build();
    }

    private long member(long talkId, SecurityContext security) {
        var person = SignedIn.of(security).id();
        if (talks.find(talkId)
                .filter(talk -> talk.members().containsKey(person))
                .isEmpty()) {
            throw new NotFoundException();
        }
        return person;
    }

    private static Response at(long talkId) {
        return Response.seeOther(URI.create("/portal/messenger/" + talkId)).build();
    }
}
