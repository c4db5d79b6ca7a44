package org.openchannel.web.portal.rest.imopenlines;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.line.LineCard;
import org.openchannel.portal.line.LineForm;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.web.portal.rest.Parameters;

/** A line as the methods of {@code imopenlines.config.*} show and take one. */
final class LineRow {

    private static final Map<String, String> DEFAULTS = defaults();
    private static final Set<String> OWN = Set.of("ID", "LINE_NAME", "ACTIVE", "QUEUE", "MODIFY_USER_ID");
    private static final int LONGEST_VALUE = 4000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_QUEUE = 200;

    private LineRow() {}

    private static Map<String, String> defaults() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("CRM", "N");
        settings.put("CRM_CREATE", "none");
        settings.put("CRM_CREATE_SECOND", "");
        settings.put("CRM_CREATE_THIRD", "Y");
        settings.put("CRM_FORWARD", "Y");
        settings.put("CRM_CHAT_TRACKER", "N");
        settings.put("CRM_TRANSFER_CHANGE", "Y");
        settings.put("CRM_SOURCE", "create");
        settings.put("QUEUE_TIME", "60");
        settings.put("NO_ANSWER_TIME", "60");
        settings.put("QUEUE_TYPE", "all");
        settings.put("CHECK_AVAILABLE", "N");
        settings.put("WATCH_TYPING", "N");
        settings.put("WELCOME_BOT_ENABLE", "N");
        settings.put("WELCOME_BOT_JOIN", "first");
        settings.put("WELCOME_BOT_ID", "0");
        settings.put("WELCOME_BOT_TIME", "0");
        settings.put("WELCOME_BOT_LEFT", "queue");
        settings.put("WELCOME_MESSAGE", "N");
        settings.put("WELCOME_MESSAGE_TEXT", "");
        settings.put("VOTE_MESSAGE", "N");
        settings.put("AGREEMENT_MESSAGE", "N");
        settings.put("NO_ANSWER_RULE", "none");
        settings.put("NO_ANSWER_TEXT", "");
        settings.put("WORKTIME_ENABLE", "N");
        settings.put("WORKTIME_FROM", "9");
        settings.put("WORKTIME_TO", "18.30");
        settings.put("WORKTIME_TIMEZONE", "UTC");
        settings.put("CLOSE_RULE", "none");
        settings.put("CLOSE_TEXT", "");
        settings.put("AUTO_CLOSE_RULE", "none");
        settings.put("AUTO_CLOSE_TIME", "0");
        settings.put("AUTO_CLOSE_TEXT", "");
        settings.put("TEMPORARY", "N");
        settings.put("LANGUAGE_ID", "en");
        settings.put("OPERATOR_DATA", "profile");
        return settings;
    }

    /** Everything about a line; what was never set is as a new line has it. */
    static Map<String, Object> of(LineCard line) {
        var row = new LinkedHashMap<String, Object>();
        row.put("ID", String.valueOf(line.id()));
        row.put("ACTIVE", line.isActive() ? "Y" : "N");
        row.put("LINE_NAME", line.name());
        row.putAll(DEFAULTS);
        row.putAll(line.settings());
        row.put("MODIFY_USER_ID", String.valueOf(line.changedBy()));
        return row;
    }

    /** Adds the operators who answer. */
    static void addQueue(Map<String, Object> row, LineCard line, StaffDirectory staff) {
        row.put("QUEUE", line.operators().stream().map(String::valueOf).toList());
        var users = new LinkedHashMap<String, Object>();
        for (var operator : line.operators()) {
            var fields = new LinkedHashMap<String, @Nullable Object>();
            fields.put(
                    "USER_NAME", staff.find(operator).map(StaffMember::fullName).orElse(null));
            fields.put("USER_WORK_POSITION", null);
            fields.put("USER_AVATAR", null);
            fields.put("USER_AVATAR_ID", "0");
            users.put(String.valueOf(operator), fields);
        }
        row.put("QUEUE_USERS_FIELDS", users);
        row.put("QUEUE_ONLINE", line.operators().isEmpty() ? "N" : "Y");
    }

    /** What is to be set. */
    static LineForm form(Parameters sent) {
        var settings = new LinkedHashMap<String, String>();
        sent.asMap().forEach((name, value) -> {
            if (name.matches("[A-Z0-9_]{1,60}") && !OWN.contains(name)) {
                Parameters.scalar(value)
                        .filter(text -> text.length() <= LONGEST_VALUE)
                        .ifPresent(text -> settings.put(name, text));
            }
        });
        var name = sent.text("LINE_NAME")
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST_NAME)))
                .orElse(null);
        var isActive = sent.has("ACTIVE") ? Boolean.valueOf(sent.flag("ACTIVE", true)) : null;
        return new LineForm(name, isActive, queue(sent), settings);
    }

    private static @Nullable List<Long> queue(Parameters sent) {
        return sent.items("QUEUE")
                .map(items -> items.stream()
                        .map(item -> Parameters.scalar(item)
                                .or(() -> Parameters.in(item).text("ENTITY_ID"))
                                .orElse(""))
                        .filter(id -> id.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .distinct()
                        .limit(LONGEST_QUEUE)
                        .toList())
                .orElse(null);
    }
}
