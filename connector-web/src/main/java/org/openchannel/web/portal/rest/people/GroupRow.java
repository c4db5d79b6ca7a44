package org.openchannel.web.portal.rest.people;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.group.GroupCard;
import org.openchannel.web.portal.rest.Moments;

/** A group as {@code sonet_group.*} shows it. */
final class GroupRow {

    private GroupRow() {}

    static Map<String, @Nullable Object> of(GroupCard card) {
        var charter = card.charter();
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("ID", String.valueOf(card.id()));
        row.put("SITE_ID", "s1");
        row.put("NAME", card.name());
        row.put("DESCRIPTION", orNull(charter.description()));
        row.put("DATE_CREATE", Moments.text(card.createdAt()));
        row.put("DATE_UPDATE", Moments.text(card.changedAt()));
        row.put("ACTIVE", "Y");
        row.put("VISIBLE", flag(charter.isVisible()));
        row.put("OPENED", flag(charter.isOpen()));
        row.put("CLOSED", flag(charter.isClosed()));
        row.put("SUBJECT_ID", "1");
        row.put("OWNER_ID", String.valueOf(card.ownerId()));
        row.put("KEYWORDS", orNull(charter.keywords()));
        row.put("NUMBER_OF_MEMBERS", String.valueOf(card.members().size()));
        row.put("DATE_ACTIVITY", Moments.text(card.changedAt()));
        row.put("SUBJECT_NAME", "Workgroups");
        row.put("PROJECT", flag(charter.isProject()));
        row.put("IS_EXTRANET", "N");
        return row;
    }

    /** For one of its people. */
    static Map<String, @Nullable Object> ofMember(GroupCard card, long person) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("GROUP_ID", String.valueOf(card.id()));
        row.put("GROUP_NAME", card.name());
        row.put("ROLE", role(card, person));
        row.put("GROUP_IMAGE_ID", null);
        row.put("GROUP_IMAGE", "");
        return row;
    }

    /** A owner, E moderator, K any other. */
    static String role(GroupCard card, long person) {
        return card.ownerId() == person ? "A" : card.moderators().contains(person) ? "E" : "K";
    }

    private static String flag(boolean is) {
        return is ? "Y" : "N";
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
