package org.openchannel.web.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openchannel.bridge.watch.TendSending;
import org.openchannel.web.http.Texts;
import org.openchannel.web.http.View;

/** What an account has still to send: held back, let go, or given up. What was changed in the form stays unsaved. */
@Path("/placement/settings/section/chats/queue")
@Dependent
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class QueueResource {

    /** What the page says of itself: whoever cancels wants to see it drawn again, whatever it showed. */
    private static final Set<String> OF_THE_PAGE = Set.of("page", "sending");

    private final SectionFrame frame;
    private final TendSending tend;
    private final ChatsResource chats;

    @Inject
    public QueueResource(SectionFrame frame, TendSending tend, ChatsResource chats) {
        this.frame = frame;
        this.tend = tend;
        this.chats = chats;
    }

    /** How it stands now, unless that is {@code sending}, which the page shows. */
    @POST
    public Response look(MultivaluedMap<String, String> form) {
        var open = open(form);
        return chats.mark(open).equals(form.getFirst("sending"))
                ? frame.unchanged(open)
                : chats.again(open, form, null);
    }

    @POST
    @Path("pause")
    public Response pause(MultivaluedMap<String, String> form) {
        var open = open(form);
        tend.pause(open.account(), open.by());
        return chats.again(open, form, null);
    }

    @POST
    @Path("resume")
    public Response resume(MultivaluedMap<String, String> form) {
        var open = open(form);
        tend.resume(open.account(), open.by());
        return chats.again(open, form, null);
    }

    /** Asks first, unless the question was answered. */
    @POST
    @Path("clear")
    public Response clear(MultivaluedMap<String, String> form) {
        var open = open(form);
        if (!form.containsKey("sure")) {
            return frame.drawn(open, View.of("placement/clear").with("fields", fields(form)));
        }
        var why = Texts.of(open.page().language(), "placement.queue.why", open.by());
        var count = tend.clear(open.account(), open.by(), why);
        return chats.again(open, form, new Notice("ok", "placement.queue.cleared", Integer.toString(count)));
    }

    /** What was changed and not saved, to be posted once more with the answer. */
    private static List<Map.Entry<String, String>> fields(MultivaluedMap<String, String> form) {
        return form.entrySet().stream()
                .filter(field -> !OF_THE_PAGE.contains(field.getKey()))
                .flatMap(field -> field.getValue().stream().map(value -> Map.entry(field.getKey(), value)))
                .toList();
    }

    private OpenSection open(MultivaluedMap<String, String> form) {
        return frame.open(form.getFirst("page"), Section.CHATS);
    }
}
