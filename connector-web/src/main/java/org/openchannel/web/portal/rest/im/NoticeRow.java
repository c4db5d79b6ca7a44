package org.openchannel.web.portal.rest.im;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.talk.NoticeTag;
import org.openchannel.portal.talk.TalkLine;
import org.openchannel.web.portal.rest.Moments;

/** A notice as {@code im.notify.*} shows it. */
final class NoticeRow {

    /** Whose notices they are. */
    static final String MODULE = "rest";

    /** Which of them. */
    static final String EVENT = "rest_notify";

    private static final int FROM_SOMEBODY = 2;
    private static final int FROM_PORTAL = 4;

    private NoticeRow() {}

    static Map<String, @Nullable Object> of(TalkLine line, Optional<NoticeTag> tag) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", line.id());
        row.put("chat_id", line.talkId());
        row.put("author_id", author(line));
        row.put("date", Moments.text(line.createdAt()));
        row.put("notify_type", line.words().isSystem() ? FROM_PORTAL : FROM_SOMEBODY);
        row.put("notify_module", MODULE);
        row.put("notify_event", EVENT);
        row.put("notify_tag", tag.map(NoticeTag::tag).orElse(""));
        row.put("notify_sub_tag", tag.map(NoticeTag::subTag).orElse(""));
        row.put("notify_title", "");
        row.put("setting_name", MODULE + "|" + EVENT);
        row.put("text", line.words().text());
        row.put("notify_read", line.isSeen() ? "Y" : "N");
        row.put("params", null);
        return row;
    }

    /** 0 for the portal. */
    static long author(TalkLine line) {
        return line.words().isSystem() ? 0 : line.authorId();
    }
}
