package org.openchannel.web.portal.rest.imopenlines;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.dialog.DialogCard;
import org.openchannel.portal.dialog.DialogMessage;
import org.openchannel.portal.dialog.ReadDialog;
import org.openchannel.portal.dialog.ShowDialog;
import org.openchannel.portal.session.DialogAccess;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Moments;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;
import org.openchannel.web.portal.rest.im.Camel;
import org.openchannel.web.portal.rest.im.DialogRow;
import org.openchannel.web.portal.rest.im.MessageRows;
import org.openchannel.web.portal.rest.im.People;

/** What was said in one session, and by whom. */
@Dependent
public class HistoryGetMethod implements RestMethod {

    private final ShowDialog showDialog;
    private final DialogAccess access;
    private final ReadDialog readDialog;
    private final MessageRows rows;
    private final People people;

    @Inject
    public HistoryGetMethod(
            ShowDialog showDialog, DialogAccess access, ReadDialog readDialog, MessageRows rows, People people) {
        this.showDialog = showDialog;
        this.access = access;
        this.readDialog = readDialog;
        this.rows = rows;
        this.people = people;
    }

    @Override
    public String name() {
        return "imopenlines.session.history.get";
    }

    @Override
    public List<String> scopes() {
        return Dialogs.SCOPES;
    }

    @Override
    public Object call(Call call) {
        var dialog = find(call);
        Dialogs.only(access, dialog.chatId(), call);
        var messages = readDialog.ofSession(dialog.chatId(), dialog.sessionId());
        var isHead = access.isHead(call.userId());
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("chatId", dialog.chatId());
        answer.put("canJoin", dialog.operatorId() == call.userId() ? "N" : "Y");
        answer.put("canVoteHead", isHead ? "Y" : "N");
        answer.put("sessionId", dialog.sessionId());
        answer.put("sessionVoteHead", dialog.voteHead());
        answer.put("sessionCommentHead", dialog.commentHead());
        answer.put("userId", "chat" + dialog.chatId());
        putMessages(answer, dialog, messages);
        putPeople(answer, dialog);
        answer.put("openlines", Map.of("canvoteashead", Map.of(String.valueOf(dialog.lineId()), isHead)));
        answer.put("chat", Map.of(String.valueOf(dialog.chatId()), chat(dialog, call.userId())));
        answer.put("files", files(dialog, messages));
        return answer;
    }

    private DialogCard find(Call call) {
        var sent = call.parameters();
        if (!sent.has("SESSION_ID") && !sent.has("CHAT_ID")) {
            throw new RestException(400, "MISSING_REQUIRED_PARAM", "Session ID or Chat ID must be provided");
        }
        if (sent.has("SESSION_ID")) {
            var id = sent.number("SESSION_ID").filter(number -> number > 0).orElseThrow(HistoryGetMethod::unknown);
            return showDialog.ofSession(id).orElseThrow(Dialogs::denied);
        }
        return sent.number("CHAT_ID")
                .flatMap(showDialog::of)
                .filter(dialog -> dialog.sessionId() > 0)
                .orElseThrow(HistoryGetMethod::unknown);
    }

    private static RestException unknown() {
        return new RestException(400, "INVALID_SESSION_ID", "Unable to determine session ID from provided parameters");
    }

    private void putMessages(Map<String, @Nullable Object> answer, DialogCard dialog, List<DialogMessage> messages) {
        var all = new LinkedHashMap<String, Object>();
        var numbers = new ArrayList<String>();
        for (int place = messages.size() - 1; place >= 0; place--) {
            var message = messages.get(place);
            var id = String.valueOf(message.id());
            numbers.add(id);
            all.put(id, message(message));
        }
        answer.put("message", all);
        answer.put("usersMessage", Map.of("chat" + dialog.chatId(), numbers));
    }

    private Map<String, Object> message(DialogMessage message) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", String.valueOf(message.id()));
        row.put("chatid", String.valueOf(message.chatId()));
        row.put("senderid", String.valueOf(message.authorId()));
        row.put("recipientid", "chat" + message.chatId());
        row.put("date", Moments.text(message.createdAt()));
        row.put("text", message.text());
        row.put("textlegacy", LegacyText.of(message.text()));
        row.put("params", rows.params(message, "fileId", "connectorMid"));
        return row;
    }

    private void putPeople(Map<String, @Nullable Object> answer, DialogCard dialog) {
        var users = new LinkedHashMap<String, Object>();
        var departments = new ArrayList<String>();
        for (var person : people.of(dialog)) {
            var row = Camel.of(person);
            var id = String.valueOf(row.get("id"));
            row.put("id", id);
            users.put(id, row);
            if (Boolean.FALSE.equals(row.get("connector"))) {
                departments.add(id);
            }
        }
        var flags = new LinkedHashMap<String, Object>();
        dialog.members().forEach(member -> flags.put(String.valueOf(member), false));
        var chatId = String.valueOf(dialog.chatId());
        answer.put("users", users);
        answer.put("userInGroup", Map.of("1", Map.of("id", 1, "users", departments)));
        answer.put("woUserInGroup", List.of());
        answer.put("userBlockChat", Map.of(chatId, flags));
        answer.put("userInChat", Map.of(chatId, dialog.members()));
    }

    private static Map<String, @Nullable Object> chat(DialogCard dialog, long userId) {
        var row = Camel.of(DialogRow.of(dialog, userId));
        row.put("id", String.valueOf(dialog.chatId()));
        row.put("owner", String.valueOf(dialog.operatorId()));
        row.put("call", "0");
        row.put("callNumber", "");
        var muted = new LinkedHashMap<String, Object>();
        dialog.members().forEach(member -> muted.put(String.valueOf(member), false));
        row.put("muteList", muted);
        List.of(
                        "description",
                        "counter",
                        "userCounter",
                        "unreadId",
                        "restrictions",
                        "lastMessageId",
                        "lastId",
                        "markedId",
                        "diskFolderId",
                        "role",
                        "readedList",
                        "lastMessageViews",
                        "dialogId")
                .forEach(row::remove);
        return row;
    }

    /** By their numbers; their names are in lower case, as Bitrix24 has them here. */
    private Map<String, Object> files(DialogCard dialog, List<DialogMessage> messages) {
        var files = new LinkedHashMap<String, Object>();
        for (var file : rows.files(dialog, messages)) {
            var row = new LinkedHashMap<String, @Nullable Object>();
            file.forEach((name, value) -> row.put(name.toLowerCase(Locale.ROOT), value));
            files.put(String.valueOf(file.get("id")), row);
        }
        return files;
    }
}
