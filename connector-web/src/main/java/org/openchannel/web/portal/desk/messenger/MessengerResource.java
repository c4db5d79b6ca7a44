package org.openchannel.web.portal.desk.messenger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.talk.SeeNotices;
import org.openchannel.portal.talk.TalkHistory;
import org.openchannel.web.http.RequestLanguage;
import org.openchannel.web.http.View;
import org.openchannel.web.portal.desk.FrameOf;
import org.openchannel.web.portal.desk.signin.SignedIn;

/** The messenger: the list of talks and, at its own address, each talk. */
@Path("/portal/messenger")
@Produces(MediaType.TEXT_HTML)
@Dependent
public class MessengerResource {

    private final FrameOf frame;
    private final Messenger messenger;
    private final TalkHistory talks;
    private final SeeNotices notices;

    @Inject
    public MessengerResource(FrameOf frame, Messenger messenger, TalkHistory talks, SeeNotices notices) {
        this.frame = frame;
        this.messenger = messenger;
        this.talks = talks;
        this.notices = notices;
    }

    @GET
    public View list(@Context SecurityContext security, @Context HttpHeaders headers, @Context UriInfo address) {
        var person = SignedIn.of(security);
        return messenger
                .list(page(person), person.id(), 0, language(headers, address))
                .with("talk", null);
    }

    /** {@code live} is sent by a page that only renews itself: nobody looked, so nothing becomes read. */
    @GET
    @Path("{talk: [0-9]{1,18}}")
    public View talk(
            @PathParam("talk") long talkId,
            @QueryParam("before") @Nullable Long before,
            @HeaderParam("X-Live") @Nullable String live,
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @Context UriInfo address) {
        var person = SignedIn.of(security);
        var language = language(headers, address);
        var talk = talks.find(talkId).orElseThrow(NotFoundException::new);
        var view = messenger
                .talk(page(person), talk, person.id(), before == null ? Long.MAX_VALUE : before, language)
                .orElseThrow(NotFoundException::new);
        if (live == null) {
            talks.read(talkId, person.id(), talk.lastMessageId());
            if (talk.entityType().equals(SeeNotices.ENTITY)) {
                notices.markFrom(talkId, 0, true);
            }
        }
        return messenger.list(view, person.id(), talkId, language);
    }

    private View page(SignedIn person) {
        return frame.page("desk/messenger", person, MessengerEntry.CODE);
    }

    private static String language(HttpHeaders headers, UriInfo address) {
        return RequestLanguage.of(address, headers).name().toLowerCase(Locale.ROOT);
    }
}
