package org.openchannel.web.portal.rest.im;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.openchannel.portal.connector.UnknownConnectorException;
import org.openchannel.portal.dialog.AnswerDialog;
import org.openchannel.portal.dialog.NoteInDialog;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.talk.Words;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;
import org.openchannel.web.portal.rest.imbot.MessageParts;

/**
 * Writes on behalf of the calling user: to a colleague or a bot, into a chat, to the customer of a dialog, or, as a
 * message of the system, to its operators alone. Answers the number of the message.
 */
@Dependent
public class MessageAddMethod implements RestMethod {

    private static final int LONGEST = 20_000;

    private final ImDialogs dialogs;
    private final StaffDirectory staff;
    private final AnswerDialog answerDialog;
    private final NoteInDialog noteInDialog;
    private final ImTalks talks;

    @Inject
    public MessageAddMethod(
            ImDialogs dialogs,
            StaffDirectory staff,
            AnswerDialog answerDialog,
            NoteInDialog noteInDialog,
            ImTalks talks) {
        this.dialogs = dialogs;
        this.staff = staff;
        this.answerDialog = answerDialog;
        this.noteInDialog = noteInDialog;
        this.talks = talks;
    }

    @Override
    public String name() {
        return "im.message.add";
    }

    @Override
    public List<String> scopes() {
        return List.of("im");
    }

    @Override
    public Object call(Call call) {
        var text = call.parameters().text("MESSAGE").orElse("").strip();
        var talk = talks.named(call);
        if (talk.isPresent()) {
            var words = MessageParts.words(call.parameters(), text, Words.of(""));
            check(!words.isEmpty());
            return talks.say(talk.get(), call, talks.answering(talk.get(), call, words));
        }
        var chatId = chat(call);
        check(!text.isEmpty());
        var cut = text.substring(0, Math.min(text.length(), LONGEST));
        if (call.parameters().flag("SYSTEM", false)) {
            return noteInDialog.note(chatId, call.userId(), cut);
        }
        try {
            return answerDialog.answer(chatId, call.userId(), cut, List.of());
        } catch (UnknownConnectorException e) {
            throw new RestException(400, "CHAT_ID", "The connector of this chat is gone");
        }
    }

    private static void check(boolean isSomething) {
        if (!isSomething) {
            throw new RestException(400, "MESSAGE_EMPTY", "Message can't be empty");
        }
    }

    private long chat(Call call) {
        var name = call.parameters().text("DIALOG_ID").map(String::strip).orElse("");
        if (name.matches("\\d{1,18}")) {
            var userId = Long.parseLong(name);
            throw staff.find(userId).isEmpty()
                    ? new RestException(400, "USER_NOT_FOUND", "User not found")
                    : unavailable();
        }
        if (ImDialogs.chatNumber(name).isEmpty()) {
            throw new RestException(400, "USER_ID_EMPTY", "User ID can't be empty");
        }
        return dialogs.named(name, call)
                .orElseThrow(MessageAddMethod::unavailable)
                .chatId();
    }

    private static RestException unavailable() {
        return new RestException(400, "ACCESS_ERROR", "Action unavailable");
    }
}
