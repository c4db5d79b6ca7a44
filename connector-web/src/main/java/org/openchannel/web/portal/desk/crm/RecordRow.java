package org.openchannel.web.portal.desk.crm;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.crm.FieldText;
import org.openchannel.portal.crm.ItemCard;
import org.openchannel.portal.crm.ItemKind;
import org.openchannel.web.portal.desk.Avatar;

/**
 * A line of a list.
 *
 * @param stage the key of what stage it is in; absent where there are no stages
 * @param at when it was made
 */
public record RecordRow(
        String address,
        String title,
        Avatar avatar,
        String reach,
        @Nullable String stage,
        boolean isOver,
        String responsible,
        @Nullable Instant at) {

    static RecordRow of(ItemCard item, Map<Long, String> people) {
        var isActivity = item.kind() == ItemKind.ACTIVITY;
        var who = item.text(isActivity ? "RESPONSIBLE_ID" : "ASSIGNED_BY_ID");
        return new RecordRow(
                isActivity ? owner(item) : address(item.kind(), item.number()),
                item.title(),
                Avatar.of(item.title()),
                reach(item),
                stage(item),
                item.text("COMPLETED").equals("Y")
                        || (!item.text("STATUS_SEMANTIC_ID").isEmpty()
                                && !item.text("STATUS_SEMANTIC_ID").equals("P"))
                        || item.text("CLOSED").equals("Y"),
                who.matches("\\d{1,18}") ? people.getOrDefault(Long.valueOf(who), "") : "",
                FieldText.moment(item.text(isActivity ? "CREATED" : "DATE_CREATE"))
                        .orElse(null));
    }

    static String address(ItemKind kind, long number) {
        return "/portal/crm/" + Shelf.word(kind) + "/" + number;
    }

    private static String owner(ItemCard activity) {
        var type = activity.text("OWNER_TYPE_ID");
        var number = activity.text("OWNER_ID");
        return type.matches("\\d{1,9}") && number.matches("\\d{1,18}")
                ? ItemKind.record(Long.parseLong(type))
                        .map(kind -> address(kind, Long.parseLong(number)))
                        .orElse("/portal/crm/activities")
                : "/portal/crm/activities";
    }

    private static String reach(ItemCard item) {
        if (item.kind() == ItemKind.DEAL) {
            return (item.text("OPPORTUNITY") + " " + item.text("CURRENCY_ID")).strip();
        }
        var all = new ArrayList<>(item.values("PHONE"));
        all.addAll(item.values("EMAIL"));
        return all.isEmpty() ? "" : String.join(", ", all.subList(0, Math.min(2, all.size())));
    }

    private static @Nullable String stage(ItemCard item) {
        var stage = switch (item.kind()) {
            case LEAD -> item.text("STATUS_ID");
            case DEAL -> item.text("STAGE_ID");
            case ACTIVITY -> item.text("COMPLETED").equals("Y") ? "DONE" : "OPEN";
            default -> "";
        };
        return stage.isEmpty() ? null : Stages.key(stage);
    }
}
