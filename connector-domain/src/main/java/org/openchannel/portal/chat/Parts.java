package org.openchannel.portal.chat;

import org.jspecify.annotations.Nullable;

/**
 * What goes with the text of a message in the portal itself; messengers know nothing of it.
 *
 * @param attach blocks, as JSON
 * @param keyboard buttons, as JSON
 * @param replyTo the message it answers
 */
public record Parts(
        @Nullable String attach,
        @Nullable String keyboard,
        @Nullable Long replyTo) {

    /** Nothing but the text. */
    public static final Parts NONE = new Parts(null, null);

    /** Of one that answers none in particular. */
    public Parts(@Nullable String attach, @Nullable String keyboard) {
        this(attach, keyboard, null);
    }
}
