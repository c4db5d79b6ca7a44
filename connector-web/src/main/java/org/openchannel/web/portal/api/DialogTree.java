package org.openchannel.web.portal.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.chat.DialogRow;
import org.openchannel.portal.chat.MessageView;

/** Dialogs and messages as trees. */
final class DialogTree {

    private DialogTree() {}

    static Map<String, @Nullable Object> of(DialogRow row) {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("chatId", row.chatId());
        tree.put("customerName", row.customerName());
        tree.put("connector", row.connector());
        tree.put("lineId", row.lineId());
        tree.put("lineName", row.lineName());
        tree.put("lastText", row.lastText());
        tree.put("lastMessageAt", row.lastMessageAt().toString());
        tree.put("unread", row.unread());
        tree.put("open", row.isOpen());
        tree.put("operatorId", row.operatorId());
        return tree;
    }

    static Map<String, @Nullable Object> of(MessageView message) {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("messageId", message.id());
        tree.put("chatId", message.chatId());
        tree.put("sessionId", message.sessionId());
        tree.put("author", message.author().name());
        tree.put("authorId", message.authorId());
        tree.put("authorName", message.authorName());
        tree.put("text", message.text());
        tree.put("files", message.files().stream().map(file -> file.name()).toList());
        tree.put("status", message.status().name());
        tree.put("createdAt", message.createdAt().toString());
        tree.put("edited", message.editedAt() != null);
        tree.put("deleted", message.isDeleted());
        return tree;
    }
}
