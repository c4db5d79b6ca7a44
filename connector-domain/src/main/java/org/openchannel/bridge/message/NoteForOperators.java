package org.openchannel.bridge.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.bridge.dialog.Dialog;
import org.openchannel.bridge.dialog.Dialogs;
import org.openchannel.bridge.message.Message.Said;

/**
 * Says something of our own to the operators of a chat, inside the caller's transaction: it travels to the portal as what
 * the company wrote elsewhere does, so it is kept, in order, and never sent to the customer.
 */
@Dependent
public class NoteForOperators {

    /** A change of a message did not reach the customer. */
    public static final String NOT_CHANGED = "not-changed";

    /** A deleted message is still there for the customer. */
    public static final String NOT_DELETED = "not-deleted";

    /** A deleted message may have been sent before. */
    public static final String MAYBE_THERE = "maybe-there";

    /** A change of a message went nowhere, because whoever made it may not send. */
    public static final String CHANGE_REFUSED = "change-refused";

    /** The same, because nobody can tell whether they may. */
    public static final String CHANGE_REFUSED_UNKNOWN = "change-refused-unknown";

    /** A message was not deleted at the customer's, because whoever wanted that may not send. */
    public static final String DELETION_REFUSED = "deletion-refused";

    private static final int QUOTED = 60;

    private final Messages messages;
    private final Dialogs dialogs;
    private final Queue queue;

    @Inject
    public NoteForOperators(Messages messages, Dialogs dialogs, Queue queue) {
        this.messages = messages;
        this.dialogs = dialogs;
        this.queue = queue;
    }

    /** Says {@code what} about a message. */
    public void about(Message message, String what) {
        var dialog = dialogs.find(message.dialogId()).orElseThrow();
        var note = note(queue, dialog, what, message.text());
        messages.add(note);
        queue.add(queue.toPortal(dialog, note));
    }

    /** What is to be said about a message that says, or was to say, {@code words}. */
    static Message note(Queue queue, Dialog dialog, String what, String words) {
        var id = queue.nextId();
        var said = new Said(MessageKind.NOTE, what + "\n" + quoted(words), Attachment.none());
        return Message.own(id, dialog, "note:" + id, said, queue.now(), queue.now());
    }

    private static String quoted(String text) {
        var line = text.replace('\n', ' ').strip();
        return line.length() <= QUOTED ? line : line.substring(0, line.offsetByCodePoints(0, cut(line))) + "…";
    }

    /** So many characters, counted as people do, that no pair is torn. */
    private static int cut(String line) {
        return line.codePointCount(0, QUOTED - 1);
    }
}
