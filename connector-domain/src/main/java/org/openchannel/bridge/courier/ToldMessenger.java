package org.openchannel.bridge.courier;

import org.openchannel.bridge.gateway.Command;
import org.openchannel.shared.lane.Failure.Exchange;

/** What a messenger was asked and answered, in words people read. How its gateway said it on the wire is its own affair. */
final class ToldMessenger {

    private ToldMessenger() {}

    /** @param answer the messenger's id of the message */
    static Exchange of(Command command, String answer) {
        return new Exchange(asked(command) + " (" + command.id() + ")", answer);
    }

    private static String asked(Command command) {
        var to = " in " + command.chatId() + ": ";
        if (command instanceof Command.SendText text) {
            return "text" + to + text.text();
        }
        if (command instanceof Command.SendFile file) {
            var source = file.file();
            var caption = file.caption() == null ? "" : " " + file.caption();
            return file.kind() + to + source.name() + ", " + source.mediaType() + ", " + source.size() + caption;
        }
        return command instanceof Command.Edit edit
                ? "edit of " + edit.messageId() + to + edit.text()
                : "delete" + to + ((Command.Delete) command).messageId();
    }
}
