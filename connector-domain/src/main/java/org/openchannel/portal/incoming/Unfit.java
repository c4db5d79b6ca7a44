package org.openchannel.portal.incoming;

import java.util.Optional;

/** What a connector may bring. */
final class Unfit {

    private static final int LONGEST_ID = 200;
    private static final int LONGEST_TEXT = 20_000;

    private Unfit() {}

    /** Why {@code message} can't be kept; empty when it can. */
    static Optional<String> why(IncomingMessage message) {
        var userId = message.customer().externalId();
        var chatId = message.chat().id();
        if (userId.isBlank() || chatId.isBlank()) {
            return Optional.of("user.id and chat.id must not be empty");
        }
        if (userId.length() > LONGEST_ID
                || chatId.length() > LONGEST_ID
                || message.externalId().length() > LONGEST_ID) {
            return Optional.of("An id is longer than " + LONGEST_ID + " characters");
        }
        if (message.text().length() > LONGEST_TEXT) {
            return Optional.of("The text is longer than " + LONGEST_TEXT + " characters");
        }
        return Optional.empty();
    }

    /** Why it can't stand for a message brought before. */
    static Optional<String> whyNotAgain(IncomingMessage message) {
        return message.externalId().isBlank() ? Optional.of("message.id must not be empty") : why(message);
    }
}
