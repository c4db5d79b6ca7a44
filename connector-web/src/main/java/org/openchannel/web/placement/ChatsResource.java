package org.openchannel.web.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.settings.ChangeChats;
import org.openchannel.bridge.settings.Changed;
import org.openchannel.bridge.settings.ChatsView;
import org.openchannel.bridge.settings.ChatsWish;
import org.openchannel.bridge.settings.LookAtChats;
import org.openchannel.bridge.settings.NumbersWish;
import org.openchannel.bridge.sms.LookAtSms;
import org.openchannel.bridge.watch.LookAtSending;
import org.openchannel.web.http.View;

/** What becomes of an account's chats, and how far apart it sends. */
@Path("/placement/settings/section/chats")
@Dependent
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ChatsResource {

    private final SectionFrame frame;
    private final Looks looks;
    private final ChangeChats change;
    private final ShowNumbers numbers;

    @Inject
    public ChatsResource(SectionFrame frame, Looks looks, ChangeChats change, ShowNumbers numbers) {
        this.frame = frame;
        this.looks = looks;
        this.change = change;
        this.numbers = numbers;
    }

    /** What is so now. */
    @Dependent
    public record Looks(LookAtChats chats, LookAtSending sending, LookAtSms sms) {

        @Inject
        public Looks {}

        private ChatsPage page(UUID account, ChatsWish fields, ChatsView view, NumbersPage numbers) {
            return ChatsPage.of(fields, view, sending.look(account), numbers)
                    .troubled(sms.trouble(account).map(Reason::said).orElse(null));
        }
    }

    /** Shows it as it is now. */
    @POST
    public Response show(@FormParam("page") @Nullable String token) {
        return drawn(frame.open(token, Section.CHATS), null, NumbersWish.NONE);
    }

    @POST
    @Path("save")
    public Response save(MultivaluedMap<String, String> form) {
        var open = frame.open(form.getFirst("page"), Section.CHATS);
        var wish = ChatsForm.read(form);
        var changed = change.change(open.account(), wish, open.by());
        if (changed instanceof Changed.Refused refused) {
            return drawn(open, wanted(open, wish, "").refused(refused.faults()), null);
        }
        if (changed instanceof Changed.Stale stale) {
            return drawn(open, wanted(open, wish, ""), conflict(open, wish, stale));
        }
        return drawn(open, Notice.done("placement.notice.saved"), NumbersWish.NONE);
    }

    /** Searches among the ignored numbers; nothing is saved, and what was changed stays so. */
    @POST
    @Path("find")
    public Response find(MultivaluedMap<String, String> form) {
        var open = frame.open(form.getFirst("page"), Section.CHATS);
        var words = Objects.requireNonNullElse(form.getFirst("words"), "");
        return drawn(open, wanted(open, ChatsForm.read(form), words), null);
    }

    /** Changes whenever the queue looks otherwise. */
    String mark(OpenSection open) {
        return ChatsPage.mark(looks.sending().look(open.account()));
    }

    /** As somebody is about to change it, or as it is where nothing was posted. */
    Response again(OpenSection open, MultivaluedMap<String, String> form, @Nullable Notice notice) {
        if (!form.containsKey("seen")) {
            return drawn(open, notice, NumbersWish.NONE);
        }
        var wish = ChatsForm.read(form);
        var view = view(wanted(open, wish, "").telling(notice), null);
        return frame.drawn(open, view.with("isChanged", !wish.equals(asItIs(open))));
    }

    private ChatsWish asItIs(OpenSection open) {
        return ChatsForm.of(looks.chats().look(open.account()), open.page().language());
    }

    private ChatsPage wanted(OpenSection open, ChatsWish wish, String words) {
        var shown = numbers.with(open.account(), wish.numbers(), words);
        return looks.page(open.account(), wish, looks.chats().look(open.account()), shown);
    }

    private static Conflict conflict(OpenSection open, ChatsWish wish, Changed.Stale stale) {
        var fields = ChatsForm.fields(wish);
        fields.put("seen", Long.toString(stale.now().edition()));
        return Conflict.of(stale.differences(), fields, open.page().language());
    }

    /** As it is now, with numbers somebody is about to change. */
    Response drawn(OpenSection open, @Nullable Notice notice, NumbersWish changing) {
        var chats = looks.chats().look(open.account());
        var fields = ChatsForm.of(chats, open.page().language());
        var shown = numbers.with(open.account(), changing, "");
        return drawn(open, looks.page(open.account(), fields, chats, shown).telling(notice), null);
    }

    private Response drawn(OpenSection open, ChatsPage chats, @Nullable Conflict conflict) {
        return frame.drawn(open, view(chats, conflict));
    }

    private static View view(ChatsPage chats, @Nullable Conflict conflict) {
        return View.of("placement/chats").with("chats", chats).with("conflict", conflict);
    }
}
