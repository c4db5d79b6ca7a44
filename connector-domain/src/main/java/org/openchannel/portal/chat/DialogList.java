package org.openchannel.portal.chat;

import java.util.List;
import java.util.Optional;

/** The list of dialogs: those with the latest message first. A read model, so it is asked for directly. */
public interface DialogList {

    /** Some dialogs and how many there are in all. */
    record Page(List<DialogRow> rows, long total) {}

    /** Those that {@code query} asks for. */
    Page find(DialogQuery query);

    /** The other dialogs of the customer of a chat, known by the connector or by the same phone; the latest first. */
    List<DialogRow> others(long chatId, int most);

    /** How many dialogs with unread messages {@code operatorId} takes care of, or nobody does. */
    long waiting(long operatorId);

    /** The row of one chat. */
    Optional<DialogRow> row(long chatId);
}
