package org.openchannel.web.portal.desk.dialogs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.chat.Conversation;
import org.openchannel.portal.chat.DialogList;
import org.openchannel.portal.chat.ReadChat;
import org.openchannel.web.http.View;
import org.openchannel.web.portal.desk.FrameOf;
import org.openchannel.web.portal.desk.signin.SignedIn;

/** The operator's desk: the list of dialogs and, at its own address, each dialog. */
@Path("/portal/desk")
@Produces(MediaType.TEXT_HTML)
@Dependent
public class DialogsResource {

    private static final int MESSAGES = 50;

    private final FrameOf frame;
    private final DialogList dialogs;
    private final Conversation conversation;
    private final ReadChat readChat;
    private final CustomerPanel customers;

    @Inject
    public DialogsResource(
            FrameOf frame, DialogList dialogs, Conversation conversation, ReadChat readChat, CustomerPanel customers) {
        this.frame = frame;
        this.dialogs = dialogs;
        this.conversation = conversation;
        this.readChat = readChat;
        this.customers = customers;
    }

    @GET
    public View list(@BeanParam Browse browse, @Context SecurityContext security) {
        return desk(browse, 0, SignedIn.of(security)).with("dialog", null);
    }

    /** {@code live} is sent by a page that only renews itself: nobody looked, so nothing becomes read. */
    @GET
    @Path("{chat: [0-9]{1,18}}")
    public View dialog(
            @PathParam("chat") long chatId,
            @QueryParam("before") @Nullable Long before,
            @BeanParam Browse browse,
            @HeaderParam("X-Live") @Nullable String live,
            @Context SecurityContext security) {
        var customer = customers.of(chatId).orElseThrow(NotFoundException::new);
        if (live == null && before == null) {
            readChat.read(chatId);
        }
        var page = conversation.page(chatId, before, MESSAGES);
        var bubbles = page.messages().stream().map(Bubble::of).toList();
        return desk(browse, chatId, SignedIn.of(security))
                .with("dialog", customer)
                .with("bubbles", bubbles)
                .with("earlier", page.hasEarlier() ? bubbles.get(0).id() : null)
                .with("isHistory", before != null);
    }

    private View desk(Browse browse, long current, SignedIn person) {
        var page = dialogs.find(browse.query());
        return frame.page("desk/dialogs", person, LinesEntry.CODE)
                .with("browse", browse)
                .with("total", page.total())
                .with("hasMore", page.total() > (long) browse.page() * Browse.SIZE)
                .with("current", current)
                .with("hasConnectors", page.total() > 0 || customers.hasConnectors())
                .with(
                        "dialogs",
                        page.rows().stream()
                                .map(row -> DialogEntry.of(row, current))
                                .toList());
    }
}
