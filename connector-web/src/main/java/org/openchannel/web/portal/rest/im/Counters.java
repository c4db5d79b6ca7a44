package org.openchannel.web.portal.rest.im;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.chat.DialogRow;
import org.openchannel.portal.talk.MarkedTalk;
import org.openchannel.portal.talk.TalkHistory;

/** What {@code im.counters.get} says is unread: so many messages each, or a chat marked by hand. */
final class Counters {

    private final long viewer;
    private final TalkHistory talks;
    private final Map<String, Integer> chats = new LinkedHashMap<>();
    private final Map<String, Integer> muted = new LinkedHashMap<>();
    private final Map<String, Integer> dialogs = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final List<Long> markedChats = new ArrayList<>();
    private final List<Long> markedDialogs = new ArrayList<>();

    Counters(long viewer, TalkHistory talks) {
        this.viewer = viewer;
        this.talks = talks;
    }

    void add(MarkedTalk marked) {
        var talk = marked.talk();
        var unread = talks.countUnread(talk, viewer);
        var id = talk.other(viewer).orElse(talk.id());
        if (unread == 0) {
            (talk.isPrivate() ? markedDialogs : markedChats).add(id);
        } else if (marked.isMuted()) {
            muted.put(String.valueOf(talk.id()), unread);
        } else {
            (talk.isPrivate() ? dialogs : chats).put(String.valueOf(id), unread);
        }
    }

    void add(DialogRow dialog) {
        if (dialog.unread() > 0) {
            lines.put(String.valueOf(dialog.chatId()), dialog.unread());
        }
    }

    /** All of it; so many notices were not seen. */
    Map<String, Object> shown(int notices) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("TYPE", types(notices));
        answer.put("CHAT", mapOrNone(chats));
        answer.put("CHAT_MUTED", mapOrNone(muted));
        answer.put("CHAT_UNREAD", markedChats);
        answer.put("LINES", mapOrNone(lines));
        answer.put("DIALOG", mapOrNone(dialogs));
        answer.put("DIALOG_UNREAD", markedDialogs);
        return answer;
    }

    private Map<String, Object> types(int notices) {
        var ofChats = sum(chats) + markedChats.size();
        var ofDialogs = sum(dialogs) + markedDialogs.size();
        var types = new LinkedHashMap<String, Object>();
        types.put("ALL", ofChats + ofDialogs + sum(lines) + notices);
        types.put("NOTIFY", notices);
        types.put("CHAT", ofChats);
        types.put("LINES", sum(lines));
        types.put("DIALOG", ofDialogs);
        types.put("MESSENGER", ofChats + ofDialogs + sum(lines));
        return types;
    }

    private static int sum(Map<String, Integer> counters) {
        return counters.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** PHP writes an empty map as an empty list. */
    static Object mapOrNone(Map<String, ? extends @Nullable Object> map) {
        return map.isEmpty() ? List.of() : map;
    }
}
