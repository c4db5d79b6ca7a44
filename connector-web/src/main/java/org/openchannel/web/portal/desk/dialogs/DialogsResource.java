package org.openchannel.web.portal.desk.dialogs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.openchannel.portal.chat.ReadChat;
import org.openchannel.web.http.View;
import org.openchannel.web.portal.desk.FrameOf;
import org.openchannel.web.portal.desk.signin.SignedIn;

/** The operator's desk: the list of dialogs and, at its own address, each dialog. Its parts alone renew open pages. */
@Path("/portal/desk")
@Produces(MediaType.TEXT_HTML)
@Dependent
public class DialogsResource {

    private final FrameOf frame;
    private final Desk desk;
    private final ReadChat readChat;

    @Inject
    public DialogsResource(FrameOf frame, Desk desk, ReadChat readChat) {
        this.frame = frame;
        this.desk = desk;
        this.readChat = readChat;
    }

    @GET
    public View list(@BeanParam Browse browse, @Context SecurityContext security) {
        var person = SignedIn.of(security);
        return desk.list(frame.page("desk/dialogs", person, LinesEntry.CODE), browse, 0, person.id())
                .with("dialog", null);
    }

    @GET
    @Path("{chat: [0-9]{1,18}}")
    public View dialog(
            @PathParam("chat") long chatId,
            @QueryParam("find") @DefaultValue("") String find,
            @BeanParam Stretch.Wish wish,
            @BeanParam Browse browse,
            @Context SecurityContext security) {
        var person = SignedIn.of(security);
        var page = desk.dialog(frame.page("desk/dialogs", person, LinesEntry.CODE), chatId, wish, person);
        if (wish.isLatest()) {
            readChat.read(chatId);
        }
        return desk.list(desk.found(page, chatId, find), browse, chatId, person.id());
    }

    /** The list as it is now. */
    @GET
    @Path("live/list")
    public View liveList(
            @QueryParam("current") @DefaultValue("0") long current,
            @BeanParam Browse browse,
            @Context SecurityContext security) {
        return desk.list(
                View.of("desk/dialog-list :: list"),
                browse,
                current,
                SignedIn.of(security).id());
    }

    /** The dialog as it is now. Nobody looked at it by that, so nothing becomes read. */
    @GET
    @Path("{chat: [0-9]{1,18}}/live")
    public View liveDialog(
            @PathParam("chat") long chatId, @BeanParam Stretch.Wish wish, @Context SecurityContext security) {
        var person = SignedIn.of(security);
        return desk.dialog(View.of("desk/conversation-live"), chatId, wish, person)
                .with("current", chatId)
                .with("me", person.member());
    }

    /** What a search inside the dialog finds. */
    @GET
    @Path("{chat: [0-9]{1,18}}/found")
    public View found(@PathParam("chat") long chatId, @QueryParam("find") @DefaultValue("") String find) {
        return desk.found(View.of("desk/conversation :: found"), chatId, find).with("current", chatId);
    }
}
