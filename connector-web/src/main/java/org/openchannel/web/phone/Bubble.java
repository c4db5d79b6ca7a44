package org.openchannel.web.phone;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.file.StoredFile;
import org.openchannel.simulator.chat.Message;
import org.openchannel.simulator.chat.Status;
import org.openchannel.simulator.telephone.PhoneNumber;

/**
 * One message as a telephone draws it.
 *
 * @param message what was said
 * @param isMine whether the telephone's owner said it
 * @param editUrl opens the screen where its words can be changed; null where they can't
 */
public record Bubble(
        Message message, boolean isMine, @Nullable String editUrl) {

    static Bubble of(Message message, PhoneNumber owner, Arrangement arrangement) {
        var isMine = message.isFrom(owner);
        var edit = isMine && message.isEditable()
                ? arrangement
                        .with(owner, Screen.editing(message.peerOf(owner), message.id()))
                        .address()
                : null;
        return new Bubble(message, isMine, edit);
    }

    /** The name of its element. */
    public String elementId(PhoneNumber owner) {
        return "m-" + owner.digits() + "-" + message.id();
    }

    /** Changes whenever it looks different. */
    public String revision() {
        return message.status() + "." + message.text().hashCode() + "." + message.isDeleted();
    }

    public String screen() {
        return message.peerOf(message.sender()).digits() + "_" + message.id();
    }

    /** Its words as HTML, safe. */
    public String html() {
        return Marks.html(message.text());
    }

    public String kind() {
        return message.isDeleted() ? "deleted" : message.kind().name().toLowerCase(Locale.ROOT);
    }

    public String tick() {
        return message.status().name().toLowerCase(Locale.ROOT);
    }

    public boolean isSentOnly() {
        return message.status() == Status.SENT;
    }

    public String time() {
        return DateTimeFormatter.ISO_INSTANT.format(message.sentAt());
    }

    public @Nullable StoredFile file() {
        return message.file().orElse(null);
    }

    public String fileUrl() {
        return "/phone/files/" + message.id();
    }

    /** The size of its file, in words. */
    public String fileSize() {
        var size = message.file().map(StoredFile::size).orElse(0L);
        return size < 1024 * 1024
                ? Math.max(1, size / 1024) + " KB"
                : String.format(Locale.ROOT, "%.1f MB", size / (1024.0 * 1024.0));
    }
}
