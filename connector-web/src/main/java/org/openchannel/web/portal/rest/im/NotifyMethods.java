package org.openchannel.web.portal.rest.im;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.Map;
import org.openchannel.portal.talk.ChangeWords;
import org.openchannel.portal.talk.TalkHistory;
import org.openchannel.web.portal.rest.Answered;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** {@code im.notify.*}: short news for one user, kept in a chat of their own. */
@Dependent
public class NotifyMethods {

    @Produces
    @Dependent
    public RestMethod system(Notices notices) {
        return new Answered("im.notify.system.add", ImMethods.SCOPES, call -> notices.tell(call, true));
    }

    @Produces
    @Dependent
    public RestMethod personal(Notices notices) {
        return new Answered("im.notify.personal.add", ImMethods.SCOPES, call -> notices.tell(call, false));
    }

    @Produces
    @Dependent
    public RestMethod either(Notices notices) {
        return new Answered(
                "im.notify",
                ImMethods.SCOPES,
                call -> notices.tell(
                        call,
                        call.parameters()
                                .text("TYPE")
                                .filter("SYSTEM"::equalsIgnoreCase)
                                .isPresent()));
    }

    @Produces
    @Dependent
    public RestMethod delete(Notices notices, NoticeChats chats, TalkHistory talks, ChangeWords changeWords) {
        return new Answered("im.notify.delete", ImMethods.SCOPES, call -> {
            var sent = call.parameters();
            var id = sent.number("ID").filter(number -> number > 0);
            if (id.isPresent()) {
                var line = talks.message(id.get()).filter(found -> chats.isNotice(found.talkId()));
                return line.isPresent()
                        && changeWords.takeBack(id.get(), line.get().authorId(), true);
            }
            var isTagged = sent.text("TAG").isPresent() || sent.text("SUB_TAG").isPresent();
            if (isTagged
                    && call.access().caller().isEmpty()
                    && sent.text("CLIENT_ID").isEmpty()) {
                throw new RestException(403, "ACCESS_DENIED", "Access denied! Client ID not specified");
            }
            if (!notices.removeTagged(call)) {
                throw new RestException(400, "PARAMS_ERROR", "Incorrect params");
            }
            return true;
        });
    }

    @Produces
    @Dependent
    public RestMethod answer() {
        return new Answered(
                "im.notify.answer",
                ImMethods.SCOPES,
                call -> replied(call, "ANSWER_TEXT", "ANSWER_TEXT can't be empty", "Your answer has been sent."));
    }

    @Produces
    @Dependent
    public RestMethod confirm() {
        return new Answered(
                "im.notify.confirm",
                ImMethods.SCOPES,
                call -> replied(call, "NOTIFY_VALUE", "Notification Value can't be empty", "Accepted."));
    }

    /** Nobody waits for answers to the notices kept here: they are taken and that is all. */
    private static Map<String, Object> replied(Call call, String name, String why, String words) {
        if (call.parameters().number("NOTIFY_ID").filter(id -> id > 0).isEmpty()) {
            throw new RestException(400, "ID_ERROR", "Notification ID can't be empty");
        }
        if (call.parameters().text(name).isEmpty()) {
            throw new RestException(400, name + "_ERROR", why);
        }
        return Map.of("result_message", List.of(words));
    }

    @Produces
    @Dependent
    public RestMethod schema() {
        var one = Map.of("ID", "rest|rest_notify", "NAME", "Applications");
        return new Answered(
                "im.notify.schema.get",
                ImMethods.SCOPES,
                call -> Map.of("rest", Map.of("NAME", "Applications", "MODULE_ID", "rest", "LIST", List.of(one))));
    }
}
