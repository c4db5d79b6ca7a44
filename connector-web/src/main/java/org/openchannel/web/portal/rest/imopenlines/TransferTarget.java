package org.openchannel.web.portal.rest.imopenlines;

import java.util.Optional;
import org.openchannel.portal.dialog.TransferSession;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestException;

/** To whom a dialog is to be handed: a user, or the queue of a line. */
public record TransferTarget(long number, boolean isLine) {

    /** As {@code USER_ID}, {@code QUEUE_ID} or {@code TRANSFER_ID} say it, the first of them that is there. */
    public static TransferTarget of(Parameters sent) {
        if (sent.has("USER_ID")) {
            return new TransferTarget(number(sent, "USER_ID", "User ID can't be empty"), false);
        }
        if (sent.has("QUEUE_ID")) {
            return new TransferTarget(number(sent, "QUEUE_ID", "QUEUE ID can't be empty"), true);
        }
        var target = sent.text("TRANSFER_ID").map(String::strip).orElse("");
        var isLine = target.regionMatches(true, 0, "queue", 0, "queue".length());
        return Optional.of(isLine ? target.substring("queue".length()) : target)
                .filter(digits -> digits.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .filter(number -> number > 0)
                .map(number -> new TransferTarget(number, isLine))
                .orElseThrow(() -> new RestException(400, "TRANSFER_ID_EMPTY", "Queue ID or User ID can't be empty"));
    }

    /** Hands the dialog over on behalf of {@code userId}. */
    public void take(TransferSession transferSession, long chatId, long userId) {
        if (isLine) {
            transferSession.toLine(chatId, userId, number);
        } else {
            transferSession.toUser(chatId, userId, number);
        }
    }

    private static long number(Parameters sent, String name, String otherwise) {
        return sent.number(name)
                .filter(number -> number > 0)
                .orElseThrow(() -> new RestException(400, name + "_EMPTY", otherwise));
    }
}
