package org.openchannel.web.portal.desk.dialogs;

import org.jspecify.annotations.Nullable;
import org.openchannel.portal.chat.Quote;

/**
 * What a message answers, above it.
 *
 * @param author empty for the system
 * @param text without markup, on one line
 */
public record Quoted(long id, String author, String text) {

    /** As it is shown; null when it answers nothing in particular. */
    public static @Nullable Quoted of(@Nullable Quote quote) {
        return quote == null ? null : new Quoted(quote.id(), quote.author(), BbCode.plain(quote.text()));
    }
}
