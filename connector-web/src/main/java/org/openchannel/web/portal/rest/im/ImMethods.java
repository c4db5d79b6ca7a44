package org.openchannel.web.portal.rest.im;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.dialog.DialogMessage;
import org.openchannel.portal.dialog.ReadDialog;
import org.openchannel.portal.dialog.ShowDialog;
import org.openchannel.portal.session.DialogAccess;
import org.openchannel.web.portal.rest.Answered;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;
import org.openchannel.web.portal.rest.imbot.SceneRows;

/** {@code im.*}: looking at chats and people. */
@Dependent
public class ImMethods {

    static final List<String> SCOPES = List.of("im");
    private static final int PAGE = 20;
    private static final int LARGEST_PAGE = 50;

    @Produces
    @Dependent
    public RestMethod revision() {
        var revision = new LinkedHashMap<String, Object>();
        revision.put("rest", 32);
        revision.put("web", 130);
        revision.put("mobile", 22);
        revision.put("desktop", 6);
        revision.put("im_revision_mobile", 22);
        return new Answered("im.revision.get", SCOPES, call -> revision);
    }

    @Produces
    @Dependent
    public RestMethod user(People people) {
        return new Answered("im.user.get", SCOPES, call -> {
            var id = call.parameters().has("ID")
                    ? call.parameters().number("ID").orElse(0L)
                    : Long.valueOf(call.userId());
            if (id <= 0) {
                throw new RestException(400, "ID_EMPTY", "User ID can't be empty");
            }
            return people.user(id).orElseThrow(() -> new RestException(400, "USER_NOT_EXISTS", "User is not exists"));
        });
    }

    @Produces
    @Dependent
    public RestMethod chat(ShowDialog showDialog, DialogAccess access, ImTalks talks) {
        return new Answered("im.chat.get", SCOPES, call -> {
            var type = call.parameters().text("ENTITY_TYPE").orElse("");
            var code = call.parameters().text("ENTITY_ID").orElse("");
            if (type.isEmpty() || code.isEmpty()) {
                return null;
            }
            var chatId = type.equals("LINES")
                    ? showDialog
                            .of(code)
                            .map(dialog -> dialog.chatId())
                            .filter(found -> access.isAllowed(found, call.userId()))
                    : talks.ofEntity(type, code, call).map(talk -> talk.id());
            return chatId.<@Nullable Object>map(found -> Map.of("ID", found)).orElse(null);
        });
    }

    @Produces
    @Dependent
    public RestMethod dialog(ImDialogs dialogs, ImTalks talks, SceneRows rows) {
        return new Answered(
                "im.dialog.get",
                SCOPES,
                call -> talks.named(call)
                        .map(scene -> rows.of(scene, call.userId()))
                        .orElseGet(() -> DialogRow.of(dialogs.required(call), call.userId())));
    }

    @Produces
    @Dependent
    public RestMethod messages(
            ImDialogs dialogs, ReadDialog readDialog, MessageRows rows, People people, TalkPages talks) {
        return new Answered("im.dialog.messages.get", SCOPES, call -> {
            var talk = talks.page(call);
            if (talk.isPresent()) {
                return talk.get();
            }
            var sent = call.parameters();
            var last = bound(sent, "LAST_ID", "Last");
            var first = bound(sent, "FIRST_ID", "First");
            var dialog = dialogs.required(call);
            var most = (int)
                    Math.min(LARGEST_PAGE, Math.max(1L, sent.number("LIMIT").orElse((long) PAGE)));
            var found = first > 0
                    ? readDialog.after(dialog.chatId(), first, most)
                    : readDialog.before(dialog.chatId(), last > 0 ? last : Long.MAX_VALUE, most);
            var newestFirst = new ArrayList<DialogMessage>(found);
            if (first == 0) {
                Collections.reverse(newestFirst);
            }
            var answer = new LinkedHashMap<String, Object>();
            answer.put("chat_id", dialog.chatId());
            answer.put("messages", newestFirst.stream().map(rows::row).toList());
            answer.put("users", people.of(dialog));
            answer.put("files", rows.files(dialog, found));
            return answer;
        });
    }

    static long bound(Parameters sent, String name, String word) {
        if (sent.text(name).isEmpty()) {
            return 0;
        }
        return sent.number(name)
                .orElseThrow(() -> new RestException(400, name + "_STRING", word + " ID can't be string"));
    }
}
