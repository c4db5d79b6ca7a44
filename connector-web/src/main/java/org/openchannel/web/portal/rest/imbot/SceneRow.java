package org.openchannel.web.portal.rest.imbot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.bot.BotColors;
import org.openchannel.portal.botevent.ModernFacts;
import org.openchannel.portal.botwork.Scene;

/** A talk or a line's dialog as {@code imbot.dialog.get} and {@code im.dialog.get} show it. */
final class SceneRow {

    private static final List<String> RESTRICTIONS =
            List.of("avatar", "rename", "extend", "call", "mute", "leave", "leave_owner", "send", "user_list");

    private SceneRow() {}

    /** For {@code viewerId}. */
    static Map<String, @Nullable Object> of(Scene scene, long viewerId) {
        var facts = new LinkedHashMap<String, @Nullable Object>();
        facts.put("id", scene.id());
        facts.put("parent_chat_id", 0);
        facts.put("parent_message_id", 0);
        facts.put("name", scene.title());
        facts.put("description", scene.description());
        facts.put("owner", scene.ownerId());
        facts.put("extranet", scene.letter().equals("L"));
        facts.put("avatar", "");
        facts.put("color", BotColors.code(scene.color(), scene.id()));
        facts.put("type", scene.type());
        facts.put("counter", 0);
        facts.put("user_counter", scene.members().size());
        facts.put("message_count", scene.messageCount());
        facts.put("unread_id", 0);
        var restrictions = new LinkedHashMap<String, Object>();
        RESTRICTIONS.forEach(name -> restrictions.put(name, true));
        restrictions.put("path", "");
        restrictions.put("path_title", "");
        facts.put("restrictions", restrictions);
        facts.put("last_message_id", scene.lastMessageId());
        facts.put("last_id", scene.lastMessageId());
        facts.put("marked_id", 0);
        facts.put("disk_folder_id", 0);
        addEntity(facts, scene);
        facts.put("mute_list", List.of());
        facts.put("date_create", ModernFacts.date(scene.openedAt()));
        facts.put("message_type", scene.letter());
        facts.put("public", "");
        facts.put("role", role(scene, viewerId));
        facts.put("entity_link", Map.of("type", scene.entityType(), "url", "", "id", scene.entityId()));
        facts.put("text_field_enabled", scene.takesText());
        facts.put("background_id", null);
        addRights(facts);
        facts.put("is_new", false);
        facts.put("readed_list", List.of());
        facts.put("manager_list", scene.managers());
        facts.put(
                "last_message_views",
                Map.of("message_id", scene.lastMessageId(), "first_viewers", List.of(), "count_of_viewers", 0));
        facts.put("dialog_id", scene.dialogId(viewerId));
        return facts;
    }

    private static void addEntity(Map<String, @Nullable Object> facts, Scene scene) {
        facts.put("entity_type", scene.entityType());
        facts.put("entity_id", scene.entityId());
        facts.put("entity_data_1", scene.facts().get(0));
        facts.put("entity_data_2", scene.facts().get(1));
        facts.put("entity_data_3", scene.facts().get(2));
    }

    private static void addRights(Map<String, @Nullable Object> facts) {
        var rights = new LinkedHashMap<String, Object>();
        rights.put("manage_users_add", "member");
        rights.put("manage_users_delete", "manager");
        rights.put("manage_ui", "member");
        rights.put("manage_settings", "owner");
        rights.put("manage_messages", "member");
        rights.put("can_post", "member");
        facts.put("permissions", rights);
    }

    private static String role(Scene scene, long viewerId) {
        if (scene.ownerId() == viewerId) {
            return "owner";
        }
        return scene.managers().contains(viewerId)
                ? "manager"
                : scene.members().contains(viewerId) ? "member" : "guest";
    }
}
