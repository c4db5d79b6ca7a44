package org.openchannel.web.portal.rest.im;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.bot.BotColors;
import org.openchannel.portal.botwork.SceneOf;
import org.openchannel.portal.dialog.DialogCard;
import org.openchannel.portal.talk.TalkCard;
import org.openchannel.web.portal.rest.Moments;
import org.openchannel.web.portal.rest.imbot.SceneRows;

/** Chats inside of lists: of what was talked of lately, of what was found. */
@Dependent
public class ChatRows {

    /** What a list shows of a chat, in this order, of what there is to know of it. */
    private static final List<String> OF_RECENT = List.of(
            ("id parent_chat_id parent_message_id name owner extranet contains_collaber avatar color type entity_type"
                            + " entity_id entity_data_1 entity_data_2 entity_data_3 mute_list manager_list date_create"
                            + " message_type user_counter restrictions role text_field_enabled background_id entity_link"
                            + " permissions public")
                    .split(" ", -1));

    private static final List<String> ONLY_OF_ONE =
            List.of("readed_list", "manager_list", "last_message_views", "dialog_id");

    private final SceneRows scenes;

    @Inject
    public ChatRows(SceneRows scenes) {
        this.scenes = scenes;
    }

    /** A chat of many. */
    Map<String, @Nullable Object> of(TalkCard talk, long viewerId) {
        return ofRecent(scenes.of(SceneOf.talk(talk), viewerId));
    }

    /** A dialog of a line. */
    Map<String, @Nullable Object> of(DialogCard dialog, long viewerId) {
        return ofRecent(DialogRow.of(dialog, viewerId));
    }

    /** What there is to say of a talk of two. */
    Map<String, @Nullable Object> ofPrivate(TalkCard talk) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("text_field_enabled", talk.takesText());
        row.put("background_id", null);
        row.put("mute_list", scenes.muteList(talk.id()));
        return row;
    }

    /** A chat of many, found. */
    Map<String, @Nullable Object> found(TalkCard talk, long viewerId) {
        var row = scenes.of(SceneOf.talk(talk), viewerId);
        row.keySet().removeAll(ONLY_OF_ONE);
        return row;
    }

    /** A dialog of a line, found. */
    static Map<String, @Nullable Object> found(DialogCard dialog, long viewerId) {
        var row = DialogRow.of(dialog, viewerId);
        row.keySet().removeAll(ONLY_OF_ONE);
        return row;
    }

    /** The picture of a chat, and its color. */
    Map<String, Object> avatar(TalkCard talk) {
        return Map.of("url", scenes.avatar(talk.avatarId()), "color", BotColors.code(talk.color(), talk.id()));
    }

    /** The line's part of a dialog. */
    static Map<String, Object> session(DialogCard dialog) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", dialog.sessionId());
        row.put("status", dialog.isOpen() ? 20 : 60);
        row.put("date_create", Moments.text(dialog.createdAt()));
        return row;
    }

    private static Map<String, @Nullable Object> ofRecent(Map<String, @Nullable Object> facts) {
        facts.put("contains_collaber", false);
        facts.put("role", String.valueOf(facts.get("role")).toUpperCase(Locale.ROOT));
        var row = new LinkedHashMap<String, @Nullable Object>();
        OF_RECENT.forEach(name -> row.put(name, facts.get(name)));
        return row;
    }
}
