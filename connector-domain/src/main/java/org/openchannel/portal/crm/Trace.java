package org.openchannel.portal.crm;

import java.time.Instant;
import java.util.Map;

/** Who made an item and touched it last, and when. */
final class Trace {

    private Trace() {}

    static void began(ItemKind kind, Map<String, Object> fields, long userId, Instant now) {
        var user = String.valueOf(userId);
        var moment = FieldText.of(now);
        switch (kind) {
            case ACTIVITY -> {
                fields.put("CREATED", moment);
                fields.put("AUTHOR_ID", user);
                fields.put("EDITOR_ID", user);
                fields.put("LAST_UPDATED", moment);
            }
            case COMMENT -> {
                fields.put("CREATED", moment);
                fields.putIfAbsent("AUTHOR_ID", user);
            }
            default -> {
                fields.putIfAbsent("ASSIGNED_BY_ID", user);
                fields.put("CREATED_BY_ID", user);
                fields.put("DATE_CREATE", moment);
                touched(fields, user, moment);
                moved(kind, fields, user, moment);
            }
        }
    }

    static void changed(
            ItemKind kind, Map<String, Object> fields, Map<String, Object> before, long userId, Instant now) {
        var user = String.valueOf(userId);
        var moment = FieldText.of(now);
        switch (kind) {
            case ACTIVITY -> {
                fields.put("EDITOR_ID", user);
                fields.put("LAST_UPDATED", moment);
            }
            case COMMENT -> {}
            default -> {
                touched(fields, user, moment);
                var stage = kind == ItemKind.LEAD ? "STATUS_ID" : "STAGE_ID";
                if (!String.valueOf(fields.get(stage)).equals(String.valueOf(before.get(stage)))) {
                    moved(kind, fields, user, moment);
                }
            }
        }
    }

    private static void touched(Map<String, Object> fields, String user, String moment) {
        fields.put("MODIFY_BY_ID", user);
        fields.put("DATE_MODIFY", moment);
        fields.put("LAST_ACTIVITY_BY", user);
        fields.put("LAST_ACTIVITY_TIME", moment);
    }

    private static void moved(ItemKind kind, Map<String, Object> fields, String user, String moment) {
        if (kind == ItemKind.LEAD || kind == ItemKind.DEAL) {
            fields.put("MOVED_BY_ID", user);
            fields.put("MOVED_TIME", moment);
        }
    }
}
