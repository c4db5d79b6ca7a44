package org.openchannel.web.portal.desk.dialogs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.chat.Conversation;
import org.openchannel.portal.chat.MessageView;

/**
 * A stretch of a conversation.
 *
 * @param earlier leads to what was said before; absent at the beginning
 * @param later leads to what was said after; absent at the end
 */
public record Stretch(
        List<Bubble> bubbles,
        @Nullable Long earlier,
        @Nullable Long later) {

    static final int MOST = 50;

    /** Which stretch somebody wants; the latest unless they say. */
    public static class Wish {

        @QueryParam("before")
        private @Nullable Long before;

        @QueryParam("after")
        private @Nullable Long after;

        @QueryParam("around")
        private @Nullable Long around;

        /** Whether it is the end of the conversation. */
        boolean isLatest() {
            return before == null && after == null && around == null;
        }
    }

    /** Cuts stretches out of conversations. */
    @Dependent
    public static class Cut {

        private final Conversation conversation;

        @Inject
        public Cut(Conversation conversation) {
            this.conversation = conversation;
        }

        Stretch of(long chatId, Wish wish) {
            if (wish.after != null) {
                return following(chatId, wish.after, List.of(), true);
            }
            if (wish.around != null) {
                var page = conversation.page(chatId, wish.around + 1, MOST / 2);
                return following(chatId, wish.around, page.messages(), page.hasEarlier());
            }
            var page = conversation.page(chatId, wish.before, MOST);
            var hasLater = wish.before != null && !page.messages().isEmpty();
            return stretch(page.messages(), page.hasEarlier(), hasLater);
        }

        /** The newest messages that contain {@code text}. */
        List<Bubble> containing(long chatId, String text) {
            return conversation.containing(chatId, text, MOST).stream()
                    .map(Bubble::of)
                    .toList();
        }

        private Stretch following(long chatId, long after, List<MessageView> first, boolean hasEarlier) {
            var found = conversation.after(chatId, after, MOST + 1);
            var shown = found.subList(0, Math.min(MOST, found.size()));
            return stretch(
                    Stream.concat(first.stream(), shown.stream()).toList(), hasEarlier, found.size() > shown.size());
        }

        private static Stretch stretch(List<MessageView> messages, boolean hasEarlier, boolean hasLater) {
            return new Stretch(
                    messages.stream().map(Bubble::of).toList(),
                    hasEarlier && !messages.isEmpty() ? messages.get(0).id() : null,
                    hasLater ? messages.get(messages.size() - 1).id() : null);
        }
    }
}
