package org.openchannel.web.portal.rest.im;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.openchannel.portal.connector.UnknownConnectorException;
import org.openchannel.portal.dialog.AnswerDialog;
import org.openchannel.portal.disk.DiskFile;
import org.openchannel.portal.disk.KeepOnDisk;
import org.openchannel.shared.file.StoredFile;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.imbotv2.SentFile;

/** Puts files into chats and dialogs on behalf of the calling user, and finds them there. */
@Dependent
public class ChatFiles {

    private final ImTalks talks;
    private final ImDialogs dialogs;
    private final AnswerDialog answerDialog;
    private final KeepOnDisk disk;

    @Inject
    public ChatFiles(ImTalks talks, ImDialogs dialogs, AnswerDialog answerDialog, KeepOnDisk disk) {
        this.talks = talks;
        this.dialogs = dialogs;
        this.answerDialog = answerDialog;
        this.disk = disk;
    }

    /** What was put into a chat: the numbers of the file and of its message. */
    record Placed(long fileId, long messageId) {}

    /**
     * Where a file goes.
     *
     * @param name what the caller knows it by
     */
    record Place(long chatId, String name, Writer writer) {}

    /** Writes the message that brings the file; returns its number. */
    interface Writer {

        long write(SentFile sent, StoredFile stored, String address);
    }

    /** The chat or dialog that {@code dialogId} names, for those who are in it. */
    Place place(Call call) {
        var name = call.parameters().text("dialogId").map(String::strip).orElse("");
        return talks.named(name, call)
                .map(scene -> new Place(
                        scene.id(),
                        scene.dialogId(call.userId()),
                        (sent, stored, address) -> talks.say(scene, call, sent.words(stored, address))))
                .or(() -> dialogs.named(name, call)
                        .map(dialog -> new Place(
                                dialog.chatId(),
                                "chat" + dialog.chatId(),
                                (sent, stored, address) -> answer(dialog.chatId(), call, sent, stored))))
                .orElseThrow(() -> missing(name));
    }

    private long answer(long chatId, Call call, SentFile sent, StoredFile stored) {
        try {
            return answerDialog.answer(chatId, call.userId(), sent.message(), List.of(stored));
        } catch (UnknownConnectorException e) {
            throw new RestException(400, "SEND_FAILED", "Failed to send message");
        }
    }

    /** Puts it there. */
    Placed put(Place place, Call call, SentFile sent, StoredFile stored, String address) {
        var message = place.writer().write(sent, stored, address);
        return new Placed(disk.keep(place.chatId(), call.userId(), stored.id()), message);
    }

    /** One that was put there. */
    Optional<DiskFile> find(Place place, long fileId) {
        return disk.find(fileId).filter(file -> file.chatId() == place.chatId());
    }

    private static RestException missing(String name) {
        return ImDialogs.chatNumber(name).isPresent()
                ? new RestException(403, "ACCESS_DENIED", "Access denied")
                : new RestException(400, "CHAT_NOT_FOUND", "CHAT_NOT_FOUND");
    }
}
