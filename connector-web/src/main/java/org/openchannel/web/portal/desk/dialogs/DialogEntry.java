package org.openchannel.web.portal.desk.dialogs;

import org.openchannel.portal.chat.DialogRow;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.web.portal.desk.Avatar;

/**
 * A dialog in the list.
 *
 * @param preview the beginning of the last message, without markup
 * @param isCurrent whether it is the one that is open
 */
public record DialogEntry(DialogRow row, Avatar avatar, String preview, boolean isCurrent) {

    static DialogEntry of(DialogRow row, long current) {
        return new DialogEntry(
                row, Avatar.of(row.customerName()), BbCode.plain(row.lastText()), row.chatId() == current);
    }

    /** Whether the last message is ours. */
    public boolean isAnswered() {
        return row.lastAuthor() == ImMessage.Author.OPERATOR;
    }
}
