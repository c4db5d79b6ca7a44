package org.openchannel.web.portal.rest.im;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.mark.Mark;
import org.openchannel.portal.talk.ChangeWords;
import org.openchannel.portal.talk.MarkTalks;
import org.openchannel.portal.talk.NoticeTag;
import org.openchannel.portal.talk.TalkHistory;
import org.openchannel.portal.talk.TalkLine;
import org.openchannel.web.portal.rest.Answered;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Moments;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** {@code im.notify.*}: short news for one user, kept in a chat of their own. */
@Dependent
public class NotifyMethods {

    private static final int PAGE = 50;

    @Produces
    @Dependent
    public RestMethod system(Notices notices, MarkTalks marks) {
        return new Answered("im.notify.system.add", ImMethods.SCOPES, call -> {
            var id = notices.tell(call, true);
            var reader = notices.user(call);
            notices.of(reader).ifPresent(chat -> marks.mark(reader, Mark.Kind.UNREAD, chat.id(), true));
            return id;
        });
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
    public RestMethod delete(Notices notices, TalkHistory talks, ChangeWords changeWords) {
        return new Answered("im.notify.delete", ImMethods.SCOPES, call -> {
            var sent = call.parameters();
            if (notices.removeTagged(call)) {
                return true;
            }
            var id = sent.number("ID")
                    .filter(number -> number > 0)
                    .orElseThrow(() -> new RestException(400, "PARAMS_ERROR", "Incorrect params"));
            var line = talks.message(id).filter(found -> notices.isNotice(found.talkId()));
            return line.isPresent() && changeWords.takeBack(id, line.get().authorId(), true);
        });
    }

    @Produces
    @Dependent
    public RestMethod get(Notices notices, TalkHistory talks, People people) {
        return new Answered("im.notify.get", ImMethods.SCOPES, call -> {
            var chat = notices.of(call.userId());
            var before =
                    call.parameters().number("LAST_ID").filter(id -> id > 0).orElse(Long.MAX_VALUE);
            var most =
                    Math.max(1, Math.min(PAGE, call.parameters().number("LIMIT").orElse((long) PAGE)));
            var answer = new LinkedHashMap<String, @Nullable Object>();
            answer.put("total_count", chat.map(found -> found.messageCount()).orElse(0L));
            answer.put(
                    "total_unread_count",
                    chat.filter(found -> found.isUnread(call.userId())).isPresent() ? 1 : 0);
            answer.put("chat_id", chat.map(found -> found.id()).orElse(0L));
            answer.put(
                    "notifications",
                    chat.map(found -> talks.page(found.id(), before, (int) most)).orElse(List.of()).stream()
                            .map(line -> row(line, notices))
                            .toList());
            answer.put("users", people.user(call.userId()).stream().toList());
            return answer;
        });
    }

    @Produces
    @Dependent
    public RestMethod read(Notices notices) {
        return new Answered("im.notify.read", ImMethods.SCOPES, call -> read(notices, call));
    }

    @Produces
    @Dependent
    public RestMethod readList(Notices notices) {
        return new Answered("im.notify.read.list", ImMethods.SCOPES, call -> {
            if (ChatMethods.numbers(call.parameters().items("IDS").orElse(List.of()))
                    .isEmpty()) {
                throw new RestException(400, "PARAMS_ERROR", "No IDS param or it is not an array");
            }
            return read(notices, call);
        });
    }

    @Produces
    @Dependent
    public RestMethod readAll(Notices notices) {
        return new Answered("im.notify.read.all", ImMethods.SCOPES, call -> {
            read(notices, call);
            return Map.of("result", true, "newCounter", 0);
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

    private static boolean read(Notices notices, Call call) {
        if (Parameters.scalar(call.parameters().get("ACTION").orElse("Y"))
                .filter("N"::equals)
                .isEmpty()) {
            notices.read(call.userId());
        }
        return true;
    }

    private static Map<String, @Nullable Object> row(TalkLine line, Notices notices) {
        var tag = notices.tagOf(line.id());
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", line.id());
        row.put("chat_id", line.talkId());
        row.put("author_id", line.words().isSystem() ? 0 : line.authorId());
        row.put("date", Moments.text(line.createdAt()));
        row.put("notify_type", line.words().isSystem() ? 4 : 2);
        row.put("notify_module", "rest");
        row.put("notify_event", "rest_notify");
        row.put("notify_tag", tag.map(NoticeTag::tag).orElse(""));
        row.put("notify_sub_tag", tag.map(NoticeTag::subTag).orElse(""));
        row.put("notify_title", "");
        row.put("setting_name", "rest|rest_notify");
        row.put("text", line.words().text());
        row.put("notify_read", "N");
        row.put("params", null);
        return row;
    }
}
