package org.openchannel.web.portal.rest.im;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.dialog.DialogMessage;
import org.openchannel.portal.talk.TalkLine;
import org.openchannel.web.portal.rest.Moments;

/**
 * A message that was looked for.
 *
 * @param authorId 0 for the system
 * @param params what else there is to it
 * @param reactions what {@code im.dialog.messages.search} says of them
 */
record FoundMessage(
        long id,
        long chatId,
        long authorId,
        Instant at,
        String text,
        Object params,
        boolean isUnread,
        List<Map<String, Object>> reactions) {

    static FoundMessage of(TalkLine line, boolean isUnread) {
        return new FoundMessage(
                line.id(),
                line.talkId(),
                line.words().isSystem() ? 0 : line.authorId(),
                line.createdAt(),
                line.words().text(),
                TalkRow.params(line),
                isUnread,
                reactions(line));
    }

    static FoundMessage of(DialogMessage message) {
        return new FoundMessage(
                message.id(),
                message.chatId(),
                message.authorId(),
                message.createdAt(),
                message.text(),
                List.of(),
                false,
                List.of());
    }

    private static List<Map<String, Object>> reactions(TalkLine line) {
        if (line.reactions().isEmpty()) {
            return List.of();
        }
        var counters = new LinkedHashMap<String, Object>();
        var users = new LinkedHashMap<String, Object>();
        line.reactions().values().stream().distinct().sorted().forEach(code -> {
            var whose = line.reactions().entrySet().stream()
                    .filter(reaction -> reaction.getValue().equals(code))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
            counters.put(code, whose.size());
            users.put(code, whose);
        });
        var row = new LinkedHashMap<String, Object>();
        row.put("messageId", line.id());
        row.put("reactionCounters", counters);
        row.put("reactionUsers", users);
        row.put("ownReactions", List.of());
        return List.of(row);
    }

    /** As it is shown: some names stand in either style. */
    Map<String, @Nullable Object> row() {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", id);
        row.put("chatId", chatId);
        row.put("chat_id", chatId);
        row.put("authorId", authorId);
        row.put("author_id", authorId);
        row.put("date", Moments.text(at));
        row.put("text", text);
        row.put("isSystem", authorId == 0);
        row.put("uuid", null);
        row.put("forward", null);
        row.put("params", params);
        row.put("viewedByOthers", false);
        row.put("block", null);
        row.put("unread", isUnread);
        row.put("viewed", !isUnread);
        row.put("viewedCount", 0);
        return row;
    }
}
