package org.openchannel.web.portal.desk.messenger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.talk.TalkLine;
import org.openchannel.web.portal.desk.dialogs.BbCode;
import org.openchannel.web.portal.desk.dialogs.Block;
import org.openchannel.web.portal.desk.dialogs.Key;
import org.openchannel.web.portal.desk.dialogs.Quoted;

/**
 * A message as the messenger shows it.
 *
 * @param side {@code out}, {@code in} or {@code system}
 * @param html safe to show
 * @param rows of buttons under it
 * @param quote what it answers
 */
public record TalkBubble(
        long id,
        String side,
        String author,
        String html,
        List<Block> blocks,
        List<List<Key>> rows,
        Instant at,
        @Nullable Instant editedAt,
        boolean isDeleted,
        int likes,
        @Nullable Quoted quote) {

    /** As {@code viewerId} sees it. */
    static TalkBubble of(TalkLine line, long viewerId) {
        var words = line.words();
        return new TalkBubble(
                line.id(),
                words.isSystem() ? "system" : line.authorId() == viewerId ? "out" : "in",
                line.authorName(),
                line.isDeleted() || words.text().isEmpty() ? "" : BbCode.html(words.text()),
                Block.read(words.attach()),
                Key.read(words.keyboard()),
                line.createdAt(),
                line.editedAt(),
                line.isDeleted(),
                line.reactions().size(),
                Quoted.of(line.quote()));
    }
}
