package org.openchannel.web.portal.rest.im;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.talk.TalkCard;
import org.openchannel.portal.talk.TalkLine;
import org.openchannel.web.portal.rest.JsonTree;
import org.openchannel.web.portal.rest.Moments;
import org.openchannel.web.portal.rest.RestException;

/** What was said in a talk, as {@code im.*} shows it. */
final class TalkRow {

    private TalkRow() {}

    /** A message as {@code viewerId} finds it. */
    static Map<String, @Nullable Object> of(TalkLine line, TalkCard talk, long viewerId) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", line.id());
        row.put("chat_id", line.talkId());
        row.put("author_id", line.words().isSystem() ? 0 : line.authorId());
        row.put("date", Moments.text(line.createdAt()));
        row.put("text", line.words().text());
        row.put("unread", isUnread(line, talk, viewerId));
        row.put("uuid", null);
        row.put("replaces", List.of());
        row.put("params", params(line));
        row.put("disappearing_date", null);
        return row;
    }

    static boolean isUnread(TalkLine line, TalkCard talk, long viewerId) {
        var part = talk.members().get(viewerId);
        return part != null && line.authorId() != viewerId && line.id() > part.readUpTo();
    }

    /** What else there is to it: a map, or an empty list as PHP has it. */
    static Object params(TalkLine line) {
        var params = new LinkedHashMap<String, Object>();
        var words = line.words();
        add(params, "ATTACH", words.attach());
        add(params, "KEYBOARD", words.keyboard());
        add(params, "MENU", words.menu());
        if (words.replyTo() != null) {
            params.put("REPLY_ID", words.replyTo());
        }
        if (line.isDeleted()) {
            params.put("IS_DELETED", "Y");
        } else if (line.editedAt() != null) {
            params.put("IS_EDITED", "Y");
        }
        if (!line.reactions().isEmpty()) {
            params.put("LIKE", List.copyOf(line.reactions().keySet()));
        }
        return params.isEmpty() ? List.of() : params;
    }

    /** What is kept is JSON; what is not is left out. */
    private static void add(Map<String, Object> params, String name, @Nullable String json) {
        if (json == null) {
            return;
        }
        try {
            var part = JsonTree.readObject("{\"it\":" + json + "}").get("it");
            if (part != null) {
                params.put(name, part);
            }
        } catch (RestException e) {
            params.remove(name);
        }
    }
}
