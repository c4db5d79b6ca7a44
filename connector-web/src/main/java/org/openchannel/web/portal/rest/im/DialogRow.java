package org.openchannel.web.portal.rest.im;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.dialog.DialogCard;
import org.openchannel.web.portal.rest.Moments;

/** A dialog as {@code im.dialog.get} and {@code imopenlines.dialog.get} show it. */
public final class DialogRow {

    private DialogRow() {}

    /** For {@code userId}. */
    public static Map<String, @Nullable Object> of(DialogCard dialog, long userId) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", dialog.chatId());
        row.put("parent_chat_id", 0);
        row.put("parent_message_id", 0);
        row.put("name", dialog.name());
        row.put("description", null);
        row.put("owner", dialog.operatorId());
        row.put("extranet", false);
        row.put("avatar", "");
        row.put("color", "#58cc47");
        row.put("type", "lines");
        row.put("counter", dialog.unread());
        row.put("user_counter", dialog.members().size());
        row.put("message_count", dialog.messageCount());
        row.put("unread_id", 0);
        row.put("restrictions", restrictions());
        row.put("last_message_id", dialog.lastMessageId());
        row.put("last_id", dialog.unread() == 0 ? dialog.lastMessageId() : 0);
        row.put("marked_id", 0);
        row.put("disk_folder_id", 0);
        putEntity(row, dialog);
        row.put("mute_list", List.of());
        row.put("date_create", Moments.text(dialog.createdAt()));
        row.put("message_type", "L");
        row.put("public", "");
        row.put("role", role(dialog, userId));
        row.put("entity_link", Map.of("type", "LINES", "url", "", "id", dialog.userCode()));
        row.put("text_field_enabled", true);
        row.put("background_id", null);
        row.put("permissions", permissions());
        row.put("is_new", false);
        row.put("readed_list", List.of());
        row.put("manager_list", dialog.operatorId() == 0 ? List.of() : List.of(dialog.operatorId()));
        row.put("last_message_views", views(dialog));
        row.put("dialog_id", "chat" + dialog.chatId());
        return row;
    }

    private static void putEntity(Map<String, @Nullable Object> row, DialogCard dialog) {
        row.put("entity_type", "LINES");
        row.put("entity_id", dialog.userCode());
        row.put("entity_data_1", session(dialog));
        row.put("entity_data_2", crm(dialog));
        row.put("entity_data_3", flag(dialog.isSilent()));
    }

    /** CRM, its type and number, pinned, waiting for a vote, session, when it began, three fields nobody uses here. */
    private static String session(DialogCard dialog) {
        var linked = dialog.crm().entrySet().stream().findFirst();
        var openedAt = dialog.sessionOpenedAt();
        return Stream.of(
                        flag(linked.isPresent()),
                        linked.map(Map.Entry::getKey).orElse("NONE"),
                        linked.map(Map.Entry::getValue).orElse(0L),
                        flag(dialog.isPinned()),
                        flag(dialog.isVoteAwaited()),
                        dialog.sessionId(),
                        openedAt == null ? 0 : openedAt.getEpochSecond(),
                        0,
                        0,
                        0)
                .map(String::valueOf)
                .collect(Collectors.joining("|"));
    }

    private static String crm(DialogCard dialog) {
        return Stream.of("LEAD", "COMPANY", "CONTACT", "DEAL")
                .map(type -> type + "|" + dialog.crm().getOrDefault(type, 0L))
                .collect(Collectors.joining("|"));
    }

    private static String role(DialogCard dialog, long userId) {
        if (dialog.operatorId() == userId) {
            return "owner";
        }
        return dialog.members().contains(userId) ? "member" : "guest";
    }

    private static String flag(boolean is) {
        return is ? "Y" : "N";
    }

    private static Map<String, Object> restrictions() {
        var row = new LinkedHashMap<String, Object>();
        List.of("avatar", "rename", "extend", "call", "mute", "leave", "leave_owner", "send", "user_list")
                .forEach(right -> row.put(right, true));
        row.put("path", "");
        row.put("path_title", "");
        return row;
    }

    private static Map<String, Object> permissions() {
        var row = new LinkedHashMap<String, Object>();
        row.put("manage_users_add", "member");
        row.put("manage_users_delete", "manager");
        row.put("manage_ui", "member");
        row.put("manage_settings", "owner");
        row.put("manage_messages", "member");
        row.put("can_post", "member");
        return row;
    }

    private static Map<String, Object> views(DialogCard dialog) {
        var row = new LinkedHashMap<String, Object>();
        row.put("message_id", dialog.lastMessageId());
        row.put("first_viewers", List.of());
        row.put("count_of_viewers", 0);
        return row;
    }
}
