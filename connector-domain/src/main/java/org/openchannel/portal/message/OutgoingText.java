package org.openchannel.portal.message;

import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.connector.Connector;

/** The text of a message as it travels to a connector: one line of BBCode, signed where the connector wants that. */
final class OutgoingText {

    private OutgoingText() {}

    /** As a new message. */
    static String added(Connector connector, ImMessage message, String author) {
        return isSigned(connector, message, author) ? "[b]" + author + ":[/b] [br]" + lines(message) : lines(message);
    }

    /** As a changed one; Bitrix24 puts the blank elsewhere then. */
    static String changed(Connector connector, ImMessage message, String author) {
        return isSigned(connector, message, author) ? "[b]" + author + ":[/b][br] " + lines(message) : lines(message);
    }

    private static boolean isSigned(Connector connector, ImMessage message, String author) {
        return connector.flags().needSignature() && !author.isEmpty() && message.author() != ImMessage.Author.SYSTEM;
    }

    private static String lines(ImMessage message) {
        return message.text().replace("\r\n", "\n").replace("\n", "[br]");
    }
}
