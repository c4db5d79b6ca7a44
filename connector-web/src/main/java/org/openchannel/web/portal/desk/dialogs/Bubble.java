package org.openchannel.web.portal.desk.dialogs;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.chat.MessageView;
import org.openchannel.web.portal.desk.Attachment;

/**
 * A message as it is shown.
 *
 * @param message what was said
 * @param side {@code in}, {@code out} or {@code system}
 * @param html the text, safe
 * @param blocks what a bot attached
 * @param rows of buttons under it
 */
public record Bubble(
        MessageView message,
        String side,
        String html,
        List<Attachment> attachments,
        List<Block> blocks,
        List<List<Key>> rows) {

    private static final int LARGE_EMOJI = 3;

    /** How {@code message} is shown. */
    static Bubble of(MessageView message) {
        var side = message.author() == ImMessage.Author.SYSTEM
                ? "system"
                : message.author() == ImMessage.Author.OPERATOR || message.isOutgoing() ? "out" : "in";
        return new Bubble(
                message,
                side,
                message.isDeleted() ? "" : BbCode.html(message.text()),
                message.isDeleted()
                        ? List.of()
                        : message.files().stream().map(Attachment::of).toList(),
                Block.read(message.parts().attach()),
                Key.read(message.parts().keyboard()));
    }

    public long id() {
        return message.id();
    }

    /** Who wrote it; shown when another operator did. */
    public String author() {
        return message.authorName();
    }

    /** What it answers. */
    public @Nullable Quoted quote() {
        return Quoted.of(message.quote());
    }

    /** How far it got, for outgoing ones. */
    public ImMessage.Status status() {
        return message.status();
    }

    public Instant at() {
        return message.createdAt();
    }

    public @Nullable Instant editedAt() {
        return message.editedAt();
    }

    public boolean isDeleted() {
        return message.isDeleted();
    }

    /** Whether there is a mark of how far it got. */
    public boolean isTicked() {
        return message.isOutgoing() && !isDeleted();
    }

    /** Whether {@code userId} may still change it. */
    public boolean isOf(long userId) {
        return isTicked() && message.author() == ImMessage.Author.OPERATOR && message.authorId() == userId;
    }

    /** Changes whenever it looks different. */
    public String version() {
        return status() + "|" + editedAt() + "|" + isDeleted() + "|" + html.hashCode() + "|" + attachments.size() + "|"
                + message.parts().hashCode();
    }

    /** Tells whether two messages are by the same person. */
    public String voice() {
        return side + message.authorId();
    }

    /** The text on one line, without markup. */
    public String plain() {
        return BbCode.plain(message.text());
    }

    /** Whether all it holds are pictures, which are then drawn to the edge. */
    public boolean isPicture() {
        return !attachments.isEmpty()
                && html.isEmpty()
                && attachments.stream().allMatch(file -> file.kind().equals("image"));
    }

    /** Whether it says it with at most three emoji, which are then drawn large. */
    public boolean isEmoji() {
        var points = message.text().strip().codePoints().toArray();
        var pictures = 0;
        for (var point : points) {
            if ((point >= 0x1F000 && point <= 0x1FAFF) || (point >= 0x2600 && point <= 0x27BF)) {
                pictures++;
            } else if (point != 0xFE0F && point != 0x200D) {
                return false;
            }
        }
        return pictures > 0 && pictures <= LARGE_EMOJI && attachments.isEmpty() && !isDeleted();
    }
}
